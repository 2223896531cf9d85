import type { Filter } from '@entente/shared/contract/filter';
import { countriesOf, Strength } from '@entente/shared/domain/codes';
import { partyOf } from '@entente/shared/domain/party';
import { personKey } from '@entente/shared/domain/person-key';
import type { Relation } from '@entente/shared/domain/tagging';
import { sideIds } from '@entente/shared/vocabulary/sides';
import { Connection } from '../../server/src/store/sqlite/connection.ts';
import type { StoredArticle } from '../../server/src/store/store.ts';
import { cameTo, dayOf, isParty, publisherCountryOf } from './plain-filter.ts';

const schema = `
  CREATE TABLE article (id INTEGER PRIMARY KEY, story, day, relevant, sample, language, publisher, publisher_country, source);
  CREATE TABLE country (article, country); CREATE TABLE topic (article, topic); CREATE TABLE person (article, person);
  CREATE TABLE relation (id INTEGER PRIMARY KEY, article, pair, stance, strength, money);
  CREATE INDEX relation_by_article ON relation (article);
  CREATE TABLE relation_topic (relation, topic); CREATE TABLE relation_come (relation, topic, stage);
  CREATE TABLE relation_party (relation, party); CREATE TABLE relation_equipment (relation, equipment); CREATE TABLE relation_strand (relation, strand);
`;

type Value = string | number | null;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const oneOf = (column: string, values: readonly string[]): string[] => (values.length === 0 ? [] : [`${column} IN (${values.map(text).join(', ')})`]);

/** Articles in plain tables, one for each thing that an article has several of, and each question in plain SQL: what the tally is held against. */
export class SqlOracle implements Disposable {
  readonly #db = new Connection(':memory:');

  constructor(articles: readonly StoredArticle[]) {
    this.#db.exec(`${schema} BEGIN`);
    for (const stored of articles) this.#put(stored);
    this.#db.exec('COMMIT');
  }

  #insert(table: string, ...values: Value[]): void {
    this.#db.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values);
  }

  #put(stored: StoredArticle): void {
    const { id, storyId, article, tagging } = stored;
    const { language, publisher, sample, sourceId } = article;
    const flags = [Number(tagging.relevant), Number(sample)];
    this.#insert('article', id, storyId, dayOf(stored), ...flags, language, publisher, publisherCountryOf(stored) ?? 'unknown', sourceId);
    for (const { code } of tagging.countries) this.#insert('country', id, code);
    for (const topic of tagging.topics) this.#insert('topic', id, topic.id);
    for (const person of tagging.people) this.#insert('person', id, personKey(person));
    for (const [at, relation] of tagging.relations.entries()) this.#putRelation(id * 100 + at, id, relation);
  }

  #putRelation(id: number, article: number, relation: Relation): void {
    this.#insert('relation', id, article, relation.pair, relation.stance, Strength.options.indexOf(relation.strength), relation.money.length);
    for (const topic of relation.topics) this.#insert('relation_topic', id, topic);
    for (const [topic, stage] of cameTo(relation)) this.#insert('relation_come', id, topic, stage);
    const parties = countriesOf(relation.pair).flatMap((code) => [undefined, ...sideIds].map((side) => partyOf(code, side)));
    for (const party of parties) if (isParty(relation, party)) this.#insert('relation_party', id, party);
    for (const fact of relation.equipment) this.#insert('relation_equipment', id, fact.class);
    for (const strand of relation.strands) this.#insert('relation_strand', id, strand.id);
  }

  ids = (filter: Filter): number[] =>
    this.#db.all<{ id: number }>(`SELECT id FROM article a WHERE ${where(filter)} ORDER BY id`, []).map(({ id }) => id);

  number(what: string, filter: Filter): number {
    return this.#db.all<{ number: number }>(`SELECT ${what} AS number FROM article a WHERE ${where(filter)}`, [])[0]!.number;
  }

  /** Articles by a column of theirs, or of another table of theirs. */
  by(column: string, filter: Filter, from = 'article a'): Map<string, number> {
    const sql = `SELECT ${column} AS key, count(DISTINCT a.id) AS articles FROM ${from} WHERE ${where(filter)} AND ${column} IS NOT NULL GROUP BY 1`;
    return this.#counts(sql);
  }

  /** Articles by a column of the relations that meet all that is asked of one, whether or not one is asked for. */
  byRelation(column: string, filter: Filter): Map<string, number> {
    const sql = `SELECT r.${column} AS key, count(DISTINCT a.id) AS articles FROM relation r JOIN article a ON a.id = r.article
      WHERE ${[...ofArticle(filter), ...ofRelation(filter)].join(' AND ')} GROUP BY 1`;
    return this.#counts(sql);
  }

  #counts = (sql: string): Map<string, number> =>
    new Map(this.#db.all<{ key: string; articles: number }>(sql, []).map(({ key, articles }) => [key, articles]));

  [Symbol.dispose](): void {
    this.#db.close();
  }
}

function ofArticle(filter: Filter): string[] {
  const { from, to, country, match, language, publisher, publisherCountry, source, story, person, relevance, sample } = filter;
  const has = (codes: readonly string[]): string => `a.id IN (SELECT article FROM country WHERE ${oneOf('country', codes).join('')})`;
  return [
    '1 = 1',
    ...(from === undefined ? [] : [`a.day >= ${text(from)}`]),
    ...(to === undefined ? [] : [`a.day <= ${text(to)}`]),
    ...(country.length === 0 ? [] : match === 'any' ? [has(country)] : country.map((code) => has([code]))),
    ...oneOf('a.language', language),
    ...oneOf('a.publisher', publisher),
    ...oneOf('a.publisher_country', publisherCountry),
    ...oneOf('a.source', source),
    ...(story.length === 0 ? [] : [`a.story IN (${story.join(', ')})`]),
    ...(person.length === 0 ? [] : [`a.id IN (SELECT article FROM person WHERE ${oneOf('person', person).join('')})`]),
    ...(relevance === 'all' ? [] : [`a.relevant = ${Number(relevance === 'relevant')}`]),
    ...(sample === 'include' ? [] : [`a.sample = ${Number(sample === 'only')}`]),
  ];
}

const noStage = 'r.id NOT IN (SELECT relation FROM relation_come)';

function ofRelation({ pair, party, topic, stance, stage, equipment, strand, money, strength }: Filter): string[] {
  const has = (table: string, column: string, values: readonly string[], more: readonly string[] = []): string[] =>
    values.length === 0 ? [] : [`r.id IN (SELECT relation FROM relation_${table} WHERE ${[...oneOf(column, values), ...more].join(' AND ')})`];
  return [
    `r.strength <= ${Strength.options.indexOf(strength)}`,
    ...oneOf('r.pair', pair),
    ...oneOf('r.stance', stance),
    ...has('topic', 'topic', topic),
    ...(stage.length === 0
      ? []
      : [`(${[...has('come', 'stage', stage, oneOf('topic', topic)), ...(stage.includes('none') ? [noStage] : [])].join(' OR ')})`]),
    ...(money === 'any' ? [] : ['r.money > 0']),
    ...has('party', 'party', party),
    ...has('equipment', 'equipment', equipment),
    ...has('strand', 'strand', strand),
  ];
}

function where(filter: Filter): string {
  const { pair, party, stance, stage, equipment, strand, money, strength, topic } = filter;
  const lists = pair.length + party.length + stance.length + stage.length + equipment.length + strand.length;
  const asksOfRelation = lists > 0 || money !== 'any' || strength !== 'article';
  const relation = asksOfRelation
    ? [`EXISTS (SELECT 1 FROM relation r WHERE r.article = a.id AND ${ofRelation(filter).join(' AND ')})`]
    : topic.length === 0
      ? []
      : [`a.id IN (SELECT article FROM topic WHERE ${oneOf('topic', topic).join('')})`];
  return [...ofArticle(filter), ...relation].join(' AND ');
}
