import type { Filter } from '@entente/shared/contract/filter';
import type { Relation } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { countriesOf, Strength } from '@entente/shared/domain/codes';
import { personKey } from '@entente/shared/domain/person-key';
import { readParty } from '@entente/shared/domain/party';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { sides } from '@entente/shared/vocabulary/sides';
import type { StoredArticle } from '../../server/src/store/store.ts';

export const dayOf = ({ article }: StoredArticle): string | null =>
  article.published === null ? null : `${article.published.at}-01-01`.slice(0, 10);

const oneOf = <T>(wanted: readonly T[], value: T | null): boolean => wanted.length === 0 || (value !== null && wanted.includes(value));

/** A sentence proves topic and stage together; without such a sentence the relation's first topic came to its stage. */
export function cameTo({ topics, stage, evidence }: Relation): (readonly [TopicId, Stage])[] {
  const proven = evidence.flatMap((one) => (one.topic && one.stage && topics.includes(one.topic) ? [[one.topic, one.stage] as const] : []));
  return proven.length > 0 ? proven : stage !== null && topics[0] !== undefined ? [[topics[0], stage]] : [];
}

const hasCome = (relation: Relation, filter: Filter): boolean =>
  (filter.stage.includes('none') && cameTo(relation).length === 0) ||
  cameTo(relation).some(([topic, to]) => filter.stage.includes(to) && (filter.topic.length === 0 || filter.topic.includes(topic)));

/** One of the two, and on the side of a role that is asked for. */
export function isParty({ pair, roles }: Relation, party: string): boolean {
  const { country, side } = readParty(party);
  if (!countriesOf(pair).includes(country)) return false;
  if (side === null) return true;
  const { role, end } = sides[side];
  return roles.some(({ kind, from, to }) => kind === role && (end === 'either' || (end === 'from' ? from : to) === country));
}

const asked: readonly (keyof Filter)[] = ['pair', 'party', 'stance', 'stage', 'equipment', 'strand'];

const strengths = Strength.options;

/** Of the publishers in `random-articles.ts`. */
export const publisherCountryOf = ({ article }: StoredArticle): CountryCode | null =>
  article.publisher === 'Daily Sabah' ? 'TUR' : article.url?.includes('report.az') ? 'AZE' : null;

/** The filter's meaning in plain words, slow and sure: what the tally is held against. */
export function counts(filter: Filter, stored: StoredArticle): boolean {
  const { article, tagging } = stored;
  const day = dayOf(stored);
  const codes = tagging.countries.map((tag) => tag.code);
  const has = (code: (typeof codes)[number]): boolean => codes.includes(code);
  const inPeriod =
    (filter.from === undefined || (day !== null && day >= filter.from)) && (filter.to === undefined || (day !== null && day <= filter.to));
  const hasCountries = filter.country.length === 0 || (filter.match === 'all' ? filter.country.every(has) : filter.country.some(has));
  const ofRelations = tagging.relations.some(
    (one) =>
      oneOf(filter.pair, one.pair) &&
      (filter.party.length === 0 || filter.party.some((party) => isParty(one, party))) &&
      oneOf(filter.stance, one.stance) &&
      strengths.indexOf(one.strength) <= strengths.indexOf(filter.strength) &&
      (filter.equipment.length === 0 || one.equipment.some((fact) => filter.equipment.includes(fact.class))) &&
      (filter.money === 'any' || one.money.length > 0) &&
      (filter.strand.length === 0 || one.strands.some(({ id }) => filter.strand.includes(id))) &&
      (filter.topic.length === 0 || one.topics.some((topic) => filter.topic.includes(topic))) &&
      (filter.stage.length === 0 || hasCome(one, filter)),
  );
  const ofTopics = filter.topic.length === 0 || tagging.topics.some((topic) => filter.topic.includes(topic.id));
  return (
    inPeriod &&
    hasCountries &&
    (asked.some((part) => filter[part]?.length !== 0) || filter.strength !== 'article' || filter.money !== 'any' ? ofRelations : ofTopics) &&
    oneOf(filter.publisherCountry, publisherCountryOf(stored) ?? 'unknown') &&
    oneOf(filter.source, article.sourceId) &&
    oneOf(filter.story, stored.storyId) &&
    oneOf(filter.language, article.language) &&
    oneOf(filter.publisher, article.publisher) &&
    (filter.person.length === 0 || tagging.people.some((person) => filter.person.includes(personKey(person)))) &&
    (filter.relevance === 'all' || tagging.relevant === (filter.relevance === 'relevant')) &&
    (filter.sample === 'include' || article.sample === (filter.sample === 'only'))
  );
}
