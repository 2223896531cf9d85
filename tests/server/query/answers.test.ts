import type { Endpoint, QueryInput, QueryOf } from '@entente/shared/contract/endpoint';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { facets } from '@entente/shared/contract/facets';
import { pairChronology, pairSummary } from '@entente/shared/contract/pair';
import { relationships } from '@entente/shared/contract/relationships';
import { stories } from '@entente/shared/contract/stories';
import { timeline } from '@entente/shared/contract/timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerArticle } from '../../../server/src/query/article.ts';
import { answerArticleStory } from '../../../server/src/query/article-story.ts';
import { answerFacets } from '../../../server/src/query/facets.ts';
import { answerPairChronology } from '../../../server/src/query/pair-chronology.ts';
import { answerPairSummary } from '../../../server/src/query/pair.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerRelationships } from '../../../server/src/query/relationships.ts';
import { answerStatus } from '../../../server/src/query/status.ts';
import { answerStories } from '../../../server/src/query/stories.ts';
import { answerTimeline } from '../../../server/src/query/timeline.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { type TempStore, tempStore } from '../../support/temp-store.ts';

/** A later copy of article 1 by another outlet; id 8. */
const copy = tagged(
  article({ title: 'Drones to be built in Baku', publisher: 'Evening Post', published: { at: '2024-06-28', precision: 'day', origin: 'given' } }),
  tagging({ relations: [relation('AZE-TUR', { topics: ['industry'], primary: false })] }),
);

let temp: TempStore;
let deps: QueryDeps;
beforeAll(async () => {
  temp = await tempStore(fewArticles);
  await addTagged(temp.store, copy, () => ({ storyId: 1, copyOf: 1 }));
  deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
});
afterAll(() => temp[Symbol.asyncDispose]());

const ask = <E extends Endpoint, A>(answer: (deps: QueryDeps, query: QueryOf<E>) => Promise<A>, endpoint: E, given: QueryInput<E>): Promise<A> =>
  answer(deps, endpoint.query.parse(given) as QueryOf<E>);

describe('status', () => {
  it('counts all that is stored', async () => {
    expect(await answerStatus({ ...deps, tagger: 't', version: 'v' })).toMatchObject({
      articles: 8,
      sample: 1,
      undated: 1,
      first: '2023-01-01',
      last: '2024-06-28',
      sources: [{ id: 'paste', articles: 8 }],
    });
  });
});

describe('timeline', () => {
  it('fills with zeros from the first to the last day of the range', async () => {
    const { buckets, from, to } = await ask(answerTimeline, timeline, { pair: ['AZE-TUR'], from: '2024-04-10', to: '2024-08-02' });
    expect([from, to]).toEqual(['2024-04-10', '2024-08-02']);
    expect(buckets).toEqual([
      { start: '2024-04-01', total: 0, counts: {} },
      { start: '2024-05-01', total: 1, counts: { exercise: 1 } },
      { start: '2024-06-01', total: 2, counts: { agreement: 1, industry: 2 } },
      { start: '2024-07-01', total: 0, counts: {} },
      { start: '2024-08-01', total: 0, counts: {} },
    ]);
  });

  it('begins weeks on Monday and ends where the articles end', async () => {
    const answer = await ask(answerTimeline, timeline, { unit: 'week', from: '2024-06-01', sample: 'exclude' });
    expect(answer.buckets.map((bucket) => [bucket.start, bucket.total])).toEqual([
      ['2024-05-27', 0],
      ['2024-06-03', 0],
      ['2024-06-10', 0],
      ['2024-06-17', 0],
      ['2024-06-24', 3],
    ]);
    expect(answer.undated).toBe(0);
  });

  it('counts a story once, at its first day, with the topics of all its articles', async () => {
    const answer = await ask(answerTimeline, timeline, { unit: 'day', count: 'stories', from: '2024-06-27' });
    expect(answer.buckets).toEqual([
      { start: '2024-06-27', total: 2, counts: { agreement: 1, industry: 2, 'arms-transfer': 1 } },
      { start: '2024-06-28', total: 0, counts: {} },
    ]);
  });

  it('splits by stance, and says what has no day', async () => {
    const answer = await ask(answerTimeline, timeline, { split: 'stance' });
    expect(answer.buckets.find((bucket) => bucket.start === '2024-02-01')).toEqual({ start: '2024-02-01', total: 1, counts: { conflict: 1 } });
    expect(answer).toMatchObject({ from: '2023-01-01', to: '2024-06-28', undated: 1 });
  });

  it('takes a coarser unit where there would be too many buckets', async () => {
    expect((await ask(answerTimeline, timeline, { unit: 'day', from: '2000-01-01' })).unit).toBe('week');
    const centuries = await ask(answerTimeline, timeline, { unit: 'day', from: '0001-01-01', to: '9999-12-31' });
    expect(centuries.unit).toBe('quarter');
    expect(centuries.buckets).toHaveLength(6);
  });

  it('is empty where there is nothing', async () => {
    expect(await ask(answerTimeline, timeline, { country: 'PER' })).toEqual({
      unit: 'month',
      from: null,
      to: null,
      keys: topicIds,
      buckets: [],
      undated: 0,
    });
    expect((await ask(answerTimeline, timeline, { from: '2025-01-01', to: '2024-01-01' })).buckets).toEqual([]);
  });
});

describe('facets', () => {
  it('leaves each part open for its own counts', async () => {
    const answer = await ask(answerFacets, facets, { pair: ['AZE-TUR'], topic: ['industry'] });
    expect(answer).toMatchObject({ total: 2, stories: 1, publishers: 2, sample: 0 });
    expect(answer.pair).toEqual([
      { id: 'AZE-TUR', articles: 2 },
      { id: 'PAK-TUR', articles: 1 },
    ]);
    expect(answer.topic).toEqual([
      { id: 'agreement', articles: 2 },
      { id: 'industry', articles: 2 },
      { id: 'consultation', articles: 1 },
      { id: 'exercise', articles: 1 },
    ]);
  });

  it('counts articles that are not relevant only as such', async () => {
    expect((await ask(answerFacets, facets, {})).relevance).toEqual([
      { id: 'relevant', articles: 7 },
      { id: 'not-relevant', articles: 1 },
    ]);
  });
});

describe('relationships', () => {
  it('ranks pairs and compares with the equal period before', async () => {
    const { total, items } = await ask(answerRelationships, relationships, { from: '2024-05-03', to: '2024-07-03' });
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({
      pair: 'AZE-TUR',
      articles: 2,
      stories: 1,
      previous: 1,
      topics: [
        { id: 'industry', articles: 2 },
        { id: 'agreement', articles: 1 },
      ],
      stances: { cooperation: 2, conflict: 0, neutral: 0 },
      first: '2024-06-27',
      last: '2024-06-28',
    });
    expect(items[0]?.spark).toHaveLength(24);
    expect(items[1]).toMatchObject({ pair: 'PAK-TUR', previous: 0 });
  });

  it('has no period before where the filter has none, and spans what was found', async () => {
    const answer = await ask(answerRelationships, relationships, { topic: 'exercise', limit: 1 });
    expect(answer).toMatchObject({ total: 2, from: '2024-05-02', to: '2024-05-02' });
    expect(answer.items).toHaveLength(1);
    expect(answer.items[0]).toMatchObject({ pair: 'AZE-TUR', previous: null });
  });
});

describe('stories', () => {
  it('folds copies under their first article, newest story first', async () => {
    const { total, items } = await ask(answerStories, stories, { limit: 2 });
    expect(total).toBe(6);
    expect(items.map((item) => [item.id, item.lead.id, item.articles, item.publishers])).toEqual([
      [1, 1, 2, ['Daily Herald', 'Evening Post']],
      [7, 7, 1, ['Daily Herald']],
    ]);
    expect(items[0]).toMatchObject({ first: '2024-06-27', last: '2024-06-28' });
  });

  it('goes on where a page ends, and puts those told by most first', async () => {
    const all = await ask(answerStories, stories, { limit: 100 });
    const second = await ask(answerStories, stories, { limit: 2, skip: 2 });
    expect(second.items).toEqual(all.items.slice(2, 4));
    const covered = await ask(answerStories, stories, { sort: 'most-covered', limit: 100 });
    expect(covered.items.map(({ articles }) => articles)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(covered.items.slice(1).map(({ id }) => id)).toEqual(all.items.flatMap(({ id }) => (id === 1 ? [] : [id])));
  });
});

describe('one article', () => {
  it('comes with the other articles of its story', async () => {
    const answer = await answerArticle(deps, { id: 8 });
    expect(answer).toMatchObject({ id: 8, storyId: 1, article: { title: 'Drones to be built in Baku' } });
    expect((await answerArticleStory(deps, { id: 8 })).mates.map((mate) => mate.article.id)).toEqual([1]);
  });
});

describe('one pair', () => {
  it('is summed up', async () => {
    expect(await ask(answerPairSummary, pairSummary, { pair: 'AZE-TUR' })).toMatchObject({
      articles: 5,
      stories: 4,
      publishers: 2,
      sample: 1,
      first: '2023-01-01',
      last: '2024-06-28',
      latest: { articleId: 8, title: 'Drones to be built in Baku' },
      trend: {
        recent: { from: '2023-06-29', to: '2024-06-28', articles: 3 },
        before: { from: '2022-06-29', to: '2023-06-28', articles: 1 },
      },
      stances: [
        { id: 'cooperation', articles: 5 },
        { id: 'conflict', articles: 0 },
        { id: 'neutral', articles: 0 },
      ],
    });
    expect(await ask(answerPairSummary, pairSummary, { pair: 'PER-TUR' })).toMatchObject({
      articles: 0,
      first: null,
      topics: [],
      latest: null,
      trend: null,
    });
  });

  it('has a chronology: one entry per story, newest first, the best sentences before others', async () => {
    const { total, items } = await ask(answerPairChronology, pairChronology, { pair: 'AZE-TUR' });
    expect(total).toBe(4);
    expect(items.map((item) => item.articleId)).toEqual([1, 2, 6, 4]);
    expect(items[0]).toMatchObject({
      storyId: 1,
      articles: 2,
      publishers: ['Daily Herald', 'Evening Post'],
      stage: 'signed',
      primary: true,
      topics: ['industry', 'agreement'],
    });
    expect(items[0]?.evidence.map((one) => one.quote)).toEqual(['They signed.', 'They will build drones.', 'They met.']);
  });

  it('puts the sentence of the topic asked for first', async () => {
    const { items } = await ask(answerPairChronology, pairChronology, { pair: 'AZE-TUR', topic: 'industry', limit: 1 });
    expect(items[0]?.evidence[0]?.quote).toBe('They will build drones.');
  });
});
