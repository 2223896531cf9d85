import { createHash } from 'node:crypto';
import type { Article } from '@entente/shared/domain/article';
import type { Pair } from '@entente/shared/domain/codes';
import { countriesOf } from '@entente/shared/domain/codes';
import { noRelationFacts } from '@entente/shared/domain/facts';
import type { Evidence, Relation, Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { TaggedArticle } from '../../server/src/stages.ts';

/** Small builders: what a test does not name has a plain value. */
export function article(given: Partial<Article> = {}): Article {
  const title = given.title ?? 'Ministers meet';
  const body = given.body ?? ['The ministers met and agreed to work together.'];
  return {
    title,
    body,
    captions: [],
    byline: null,
    publisher: 'Daily Herald',
    url: null,
    published: { at: '2024-06-27', precision: 'day', origin: 'given' },
    updated: null,
    language: 'en',
    retrievedAt: '2026-01-01T00:00:00Z',
    sourceId: 'paste',
    sample: false,
    textHash: createHash('sha256')
      .update(JSON.stringify([title, body, given.url, given.published]))
      .digest('hex'),
    ...given,
  };
}

export const evidence = (quote: string, given: Partial<Evidence> = {}): Evidence => ({
  quote,
  where: 'body',
  start: 0,
  end: quote.length,
  spans: [],
  rule: 'test',
  reason: 'A test says so.',
  score: 0.9,
  ...given,
});

export const relation = (pair: Pair, given: Partial<Relation> = {}): Relation => ({
  pair,
  stance: 'cooperation',
  primary: true,
  topics: [],
  stage: null,
  roles: [],
  strength: 'sentence',
  score: 0.9,
  evidence: [evidence('They met.')],
  ...noRelationFacts(),
  ...given,
});

/** Countries and topics follow from the relations unless they are given. */
export function tagging(given: { relations?: Relation[]; countries?: CountryCode[]; topics?: TopicId[]; relevant?: boolean } = {}): Tagging {
  const { relations = [], relevant = true } = given;
  const countries = given.countries ?? [...new Set(relations.flatMap((one) => countriesOf(one.pair)))];
  const topics = given.topics ?? [...new Set(relations.flatMap((one) => one.topics))];
  return {
    tagger: 'test',
    relevant,
    relevance: { score: 1, rule: 'test', reason: 'A test says so.' },
    countries: countries.map((code) => ({ code, score: 1, mentions: 1, evidence: [evidence(code)] })),
    weak: [],
    undecided: [],
    relations,
    topics: topics.map((id) => ({ id, score: 1, evidence: [evidence(id)] })),
    mentions: [],
    people: [],
  };
}

export const tagged = (its: Article, tags: Tagging): TaggedArticle => ({
  article: its,
  tagging: tags,
  raw: { content: its.body.join('\n\n'), mediaType: 'text/plain', retrievedAt: its.retrievedAt, sourceId: its.sourceId, sample: its.sample },
});
