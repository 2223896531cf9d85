import { emptyFilter, type Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store, StoredArticle } from '../../../server/src/store/store.ts';
import { answerFacets } from '../../../server/src/query/facets.ts';
import { answerPairSummary } from '../../../server/src/query/pair.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerPairPeriods } from '../../../server/src/query/pair-periods.ts';
import { answerRelationships } from '../../../server/src/query/relationships.ts';
import { answerTimeline } from '../../../server/src/query/timeline.ts';
import { rowsOfIds } from '../../../server/src/tally/rows-of-ids.ts';
import { SortedNumbers } from '../../../server/src/tally/sorted-numbers.ts';
import { openTally, type Tally } from '../../../server/src/tally/tally.ts';
import { counts, dayOf } from '../../support/plain-filter.ts';
import { randomFrom } from '../../support/random.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';
import { countedOf } from '../../../server/src/store/counted.ts';

const all = randomArticles(500, 7);
const random = randomFrom(11);
const filters = Array.from({ length: 200 }, () => randomFilter(random));
/** No filter here asks for text, and counts come from the tally alone. */
const store = { byIds: () => Promise.resolve([]) } as unknown as Store;

const idsOf = (tally: Tally, filter: Filter): number[] =>
  [...tally.select(filter, null)].map((row) => tally.columns.id.data[row]!).sort((a, b) => a - b);
const plainly = (filter: Filter, from: readonly StoredArticle[] = all): StoredArticle[] => from.filter((stored) => counts(filter, stored));
const storiesOf = (articles: readonly StoredArticle[]): number => new Set(articles.map((stored) => stored.storyId)).size;

describe('the tally, held against a plain reading of 200 filters over 500 articles', () => {
  let tally: Tally;
  let deps: QueryDeps;
  beforeAll(async () => {
    tally = await openTally([all.map(countedOf)]);
    deps = { store, tally };
  });

  it('selects the same articles', async () => {
    for (const filter of filters) expect(idsOf(tally, filter), JSON.stringify(filter)).toEqual(plainly(filter).map((stored) => stored.id));
    expect(filters.filter((filter) => plainly(filter).length > 0).length).toBeGreaterThan(80);
  });

  it('counts for each choice what choosing it gives', async () => {
    for (const filter of filters) {
      const answer = await answerFacets(deps, filter);
      expect(answer).toMatchObject({ total: plainly(filter).length, stories: storiesOf(plainly(filter)) });
      const chosen = (part: Partial<Filter>): number => plainly({ ...filter, ...part }).length;
      const shown = (list: typeof answer.topic, id: string): number => list.find((one) => one.id === id)?.articles ?? 0;
      for (const id of topicIds) expect(shown(answer.topic, id), id).toBe(chosen({ topic: [id] }));
      for (const id of stanceIds) expect(shown(answer.stance, id), id).toBe(chosen({ stance: [id] }));
      for (const { id, articles } of answer.pair) expect(articles, id).toBe(chosen({ pair: [id as Pair] }));
      for (const { id, articles } of answer.country) expect(articles, id).toBe(chosen({ country: [id as Filter['country'][number]] }));
      for (const { id, articles } of answer.publisher) expect(articles, id).toBe(chosen({ publisher: [id] }));
      for (const { id, articles } of answer.source) expect(articles, id).toBe(chosen({ source: [id] }));
      for (const { id, articles } of answer.publisherCountry)
        expect(articles, id).toBe(chosen({ publisherCountry: [id as Filter['publisherCountry'][number]] }));
      for (const { id, articles } of answer.language) expect(articles, id).toBe(chosen({ language: [id] }));
      for (const { id, articles } of answer.relevance) expect(articles, id).toBe(chosen({ relevance: id as Filter['relevance'] }));
    }
  });

  it('puts every dated article, or story, into one bucket', async () => {
    for (const [at, filter] of filters.entries()) {
      const query = { ...filter, unit: (['day', 'week', 'month'] as const)[at % 3]!, split: 'topic' as const };
      const own = plainly(filter);
      const articles = await answerTimeline(deps, { ...query, count: 'articles' });
      const sum = articles.buckets.reduce((total, bucket) => total + bucket.total, 0);
      expect(sum + articles.undated).toBe(own.length);
      const days = own.flatMap((stored) => dayOf(stored) ?? []);
      const starts = articles.buckets.map((bucket) => bucket.start);
      const plainTotals = starts.map((start, place) => days.filter((day) => day >= start && day < (starts[place + 1] ?? '9999')).length);
      expect(articles.buckets.map((bucket) => bucket.total)).toEqual(plainTotals);
      const stories = await answerTimeline(deps, { ...query, count: 'stories' });
      expect(stories.buckets.reduce((total, bucket) => total + bucket.total, 0) + stories.undated).toBe(storiesOf(own));
    }
  });

  it('ranks pairs by the articles that the pair’s filter would show', async () => {
    for (const filter of filters) {
      const answer = await answerRelationships(deps, { ...filter, limit: 1000 });
      expect(answer.total).toBe(answer.items.length);
      for (const item of answer.items) {
        const own = plainly({ ...filter, pair: [item.pair] });
        expect(item).toMatchObject({ articles: own.length, stories: storiesOf(own) });
        expect(item.spark.reduce((a, b) => a + b, 0)).toBe(own.filter((stored) => dayOf(stored) !== null).length);
        const { pair: _, ...rest } = filter;
        expect(await answerPairSummary(deps, { ...rest, pair: item.pair })).toMatchObject({
          articles: own.length,
          stories: storiesOf(own),
          first: item.first,
          last: item.last,
        });
      }
    }
  });

  it('puts the articles of each pair into one period each', async () => {
    for (const [n, filter] of filters.entries()) {
      const query = { ...filter, unit: (['week', 'month', 'quarter'] as const)[n % 3]!, limit: 200 };
      const { starts, items, total } = await answerPairPeriods(deps, query);
      expect(total).toBe((await answerRelationships(deps, { ...filter, limit: 1000 })).total);
      for (const { pair, articles, counts: own } of items) {
        const plain = plainly({ ...filter, pair: [pair] });
        expect(articles).toBe(plain.length);
        const days = plain.flatMap((stored) => dayOf(stored) ?? []);
        expect(own).toEqual(starts.map((start, at) => days.filter((day) => day >= start && day < (starts[at + 1] ?? '9999')).length));
      }
    }
  });

  it('asks text, where it is given, of the ids that the store found', () => {
    const ids = new SortedNumbers(Int32Array.of(3, 12, 77, 400, 9999));
    const { columns } = tally;
    const found = { size: columns.size, rows: (from: number, to: number) => rowsOfIds(columns, ids, from, to) };
    const filter: Filter = { ...emptyFilter, relevance: 'all', q: 'these' };
    expect([...tally.select(filter, found)].map((row) => columns.id.data[row])).toEqual([3, 12, 77, 400]);
  });
});

describe('a tally that changes', () => {
  it('forgets what is removed and replaces what comes again', async () => {
    const tally = await openTally([all.slice(0, 300).map(countedOf)]);
    tally.remove(all.slice(0, 100).map((stored) => stored.id));
    tally.remove([123_456]);
    for (const stored of all.slice(300)) tally.add(countedOf(stored));
    const changed = all.slice(200, 250).map((stored, at) => ({ ...stored, tagging: all[at]!.tagging }));
    for (const stored of changed) tally.add(countedOf(stored));
    const now = [...all.slice(100, 200), ...changed, ...all.slice(250)];
    for (const filter of filters.slice(0, 60)) expect(idsOf(tally, filter)).toEqual(plainly(filter, now).map((stored) => stored.id));
  });

  it('holds columns that have grown past their first size', async () => {
    const many = randomArticles(3000, 3);
    const tally = await openTally([many.map(countedOf)]);
    for (const filter of filters.slice(0, 20)) expect(idsOf(tally, filter)).toEqual(plainly(filter, many).map((stored) => stored.id));
  });
});
