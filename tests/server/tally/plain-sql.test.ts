import type { Filter } from '@entente/shared/contract/filter';
import { type Pair, Strength } from '@entente/shared/domain/codes';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { describe, expect, it } from 'vitest';
import { answerFacets } from '../../../server/src/query/facets.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerTimeline } from '../../../server/src/query/timeline.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { catchUp } from '../../../server/src/tally/follow.ts';
import { openTally, type Tally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { tagged } from '../../support/build.ts';
import { collect } from '../../support/collect.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { randomArticles, someSources } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';
import { SqlOracle } from '../../support/sql-oracle.ts';
import { storeEngines } from '../../support/store-engines.ts';

const [corpora, filtersEach, size] = [4, 500, 140];
const at = '2026-01-01T00:00:00Z';

/**
 * Some articles at once, some behind; then some go, some are tagged anew, some stories are joined and parted: by another process than
 * the one that counts, which is asked in between: what it keeps of an answer must serve the next one.
 */
async function write(store: Store, seed: number, ask: () => Promise<void>): Promise<void> {
  const random = randomFrom(seed);
  const articles = randomArticles(size, seed).map(({ article, tagging }, n) => tagged({ ...article, textHash: `${seed} ${n}` }, tagging));
  const add = (some: typeof articles) => Promise.all(some.map((one) => addTagged(store, one)));
  await add(articles.slice(0, 60));
  await ask();
  await add(articles.slice(60, 100));
  await ask();
  const some = (most: number): number[] =>
    random.some(
      Array.from({ length: size }, (_, n) => n + 1),
      most,
    );
  await store.remove(some(15));
  for (const id of some(15)) await store.retag(id, random.pick(articles).tagging);
  for (const id of some(15)) await correctByChance(store, id, random);
  for (const id of some(10)) await store.undoCorrection(id);
  for (const id of some(15)) await store.retag(id, random.pick(articles).tagging);
  for (const id of some(20)) await store.joinStories(id, 1 + random.below(100), at);
  await ask();
  await add(articles.slice(100));
  for (const id of some(6)) await store.splitStory([id], at);
  await store.remove(some(10));
}

/** Rejects what is there or adds what may be there. */
async function correctByChance(store: Store, id: number, random: Random): Promise<void> {
  const [stored] = await store.byIds([id]);
  if (!stored) return;
  const { relations } = stored.tagging;
  const topic = random.chance(0.5) ? random.pick(topicIds) : null;
  const rejected = relations.length > 0 && random.chance(0.5) ? random.pick(relations) : null;
  await store.correct({
    articleId: id,
    kind: rejected ? 'reject' : 'add',
    pair: rejected?.pair ?? random.pick<Pair>(['AZE-TUR', 'POL-UKR', 'FRA-GRC']),
    topic: rejected ? (random.chance(0.5) ? (rejected.topics[0] ?? null) : null) : topic,
    stance: rejected ? null : random.pick(['cooperation', 'conflict', 'neutral']),
    proof: rejected ? null : { quote: 'They met.', where: 'body', start: 0, end: 9 },
    reason: 'By chance.',
    at,
  });
}

const idsOf = ({ columns, select }: Tally, filter: Filter): number[] =>
  [...select(filter, null)].map((row) => columns.id.data[row]!).sort((a, b) => a - b);

const asMap = (list: readonly { id: string; articles: number }[]): Map<string, number> =>
  new Map(list.filter(({ articles }) => articles > 0).map(({ id, articles }) => [id, articles]));

async function checkFacets(deps: QueryDeps, filter: Filter, oracle: SqlOracle): Promise<void> {
  const answer = await answerFacets(deps, filter);
  expect(answer).toMatchObject({
    total: oracle.number('count(*)', filter),
    stories: oracle.number('count(DISTINCT story)', filter),
    publishers: oracle.number('count(DISTINCT publisher)', filter),
    sample: oracle.number('coalesce(sum(sample), 0)', filter),
  });
  expect(asMap(answer.country)).toEqual(oracle.by('c.country', { ...filter, country: [] }, 'article a JOIN country c ON c.article = a.id'));
  expect(asMap(answer.language)).toEqual(oracle.by('a.language', { ...filter, language: [] }));
  expect(asMap(answer.publisher)).toEqual(oracle.by('a.publisher', { ...filter, publisher: [] }));
  expect(asMap(answer.publisherCountry)).toEqual(oracle.by('a.publisher_country', { ...filter, publisherCountry: [] }));
  expect(asMap(answer.source)).toEqual(oracle.by('a.source', { ...filter, source: [] }));
  expect(asMap(answer.pair)).toEqual(oracle.byRelation('pair', { ...filter, pair: [] }));
  expect(asMap(answer.stance)).toEqual(oracle.byRelation('stance', { ...filter, stance: [] }));
  for (const { id, articles } of answer.stage)
    expect(articles, id).toBe(oracle.number('count(*)', { ...filter, stage: [id as Filter['stage'][number]] }));
  for (const { id, articles } of answer.topic)
    expect(articles, id).toBe(oracle.number('count(*)', { ...filter, topic: [id as Filter['topic'][number]] }));
  for (const id of Strength.options)
    expect(answer.strength.find((one) => one.id === id)?.articles, id).toBe(oracle.number('count(*)', { ...filter, strength: id }));
}

async function checkTimeline(deps: QueryDeps, filter: Filter, oracle: SqlOracle): Promise<void> {
  const query = { ...filter, count: 'articles' as const, unit: 'quarter' as const, split: 'publisherCountry' as const };
  const { buckets, undated } = await answerTimeline(deps, query);
  expect(undated).toBe(oracle.number('coalesce(sum(day IS NULL), 0)', filter));
  const quarter = `substr(day, 1, 5) || printf('%02d', (substr(day, 6, 2) - 1) / 3 * 3 + 1) || '-01'`;
  const totals = buckets.flatMap(({ start, total }) => (total > 0 ? [[start, total] as const] : []));
  expect(new Map(totals)).toEqual(oracle.by(quarter, filter));
  const years = oracle.by('a.publisher_country', { ...filter, from: filter.from ?? '0001-01-01' });
  years.delete('unknown');
  for (const [country, articles] of years)
    expect(
      buckets.reduce((sum, { counts }) => sum + (counts[country] ?? 0), 0),
      country,
    ).toBe(articles);
}

describe.each(storeEngines)('on $name, the tally counts what plain SQL counts', ({ missing, place }) => {
  it.skipIf(missing)('under 2,000 random filters, after writes, removals, corrections and stories joined and parted', async () => {
    for (let corpus = 1; corpus <= corpora; corpus += 1) {
      await using here = place();
      const [counting, writing] = [await here.open(), await here.open()];
      for (const id of someSources) await writing.ensureSource({ id, kind: 'file', name: id });
      const random = randomFrom(corpus * 7);
      const filters = Array.from({ length: filtersEach }, () => randomFilter(random));
      let mark = await counting.mark();
      const tally = await openTally(counting.counted());
      const follow = async (): Promise<void> => void (mark = await catchUp({ store: counting, tally }, mark));
      await write(writing, corpus, async () => {
        await follow();
        for (const filter of filters) tally.select(filter, null);
        for (const filter of filters.slice(0, 100)) await answerFacets({ store: counting, tally }, filter);
      });
      await follow();
      using oracle = new SqlOracle(await collect(counting.all()));
      const found = new Set<number>();
      for (const [n, filter] of filters.entries()) {
        const ids = idsOf(tally, filter);
        expect(ids, JSON.stringify(filter)).toEqual(oracle.ids(filter));
        found.add(ids.length);
        if (n % 5 === 0) await checkFacets({ store: counting, tally }, filter, oracle);
        if (n % 5 === 1) await checkTimeline({ store: counting, tally }, filter, oracle);
      }
      expect(found.size).toBeGreaterThan(20);
    }
  });
});
