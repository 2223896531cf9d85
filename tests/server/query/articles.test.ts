import { articles } from '@entente/shared/contract/articles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryOf } from '@entente/shared/contract/endpoint';
import { answerArticles } from '../../../server/src/query/articles.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, tagged, tagging } from '../../support/build.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { type TempStore, tempStore } from '../../support/temp-store.ts';
import { searchWords } from '../../support/search-words.ts';

const bodies = ['The drone flew over İzmir.', 'No drone, no drone: a frigate.', 'A frigate came.'];
const many = randomArticles(170, 5).map(({ article: its, tagging: tags }, at) =>
  tagged({ ...its, textHash: `${at}`, body: [bodies[at % 3]!] }, tags),
);
let temp: TempStore;
let deps: QueryDeps;
beforeAll(async () => {
  temp = await tempStore(many);
  deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
});
afterAll(() => temp[Symbol.asyncDispose]());

const ask = (query: Partial<QueryOf<typeof articles>>) => answerArticles(deps, articles.query.parse({ relevance: 'all', ...query }));

async function allPages(query: Partial<QueryOf<typeof articles>>) {
  const [seen, totals] = [[...(await ask(query)).items], new Set<number>()];
  for (let { next } = await ask(query); next !== null;) {
    const page = await ask({ ...query, cursor: next });
    seen.push(...page.items);
    totals.add(page.total);
    next = page.next;
  }
  return { seen, totals };
}

describe('the list of articles', () => {
  it.each(['newest', 'oldest', 'relevance'] as const)('shows all once, page by page, %s first', async (sort) => {
    const { seen, totals } = await allPages({ sort, limit: 7 });
    expect(seen.map((one) => one.id).sort((a, b) => a - b)).toEqual(many.map((_, at) => at + 1));
    expect([...totals]).toEqual([170]);
  });

  it.each(['newest', 'oldest'] as const)('is in order of time, %s first, undated last', async (sort) => {
    const times = (await allPages({ sort, limit: 50 })).seen.map(
      (one) => one.published && `${one.published.at}-01-01T00:00`.replace(/^(\d{4}-\d{2}-\d{2})(?!T).*/u, '$1T00:00').slice(0, 16),
    );
    const dated = times.filter((time) => time !== null);
    expect(times.slice(dated.length).every((time) => time === null)).toBe(true);
    expect(dated).toEqual([...dated].sort((a, b) => (sort === 'newest' ? (a < b ? 1 : -1) : a < b ? -1 : 1)));
  });

  it('goes on behind an article that was removed in between, and shows none twice that came', async () => {
    await using own = await tempStore(many.slice(0, 30));
    const tally = await openTally(own.store.counted());
    const query = articles.query.parse({ relevance: 'all', limit: 10 });
    const first = await answerArticles({ store: own.store, tally }, query);
    const last = first.items.at(-1)!.id;
    await own.store.remove([last]);
    tally.remove([last]);
    const added = await addTagged(own.store, tagged(article({ published: { at: '2026-01-01', precision: 'day', origin: 'given' } }), tagging()));
    if (added.kind === 'stored') tally.add(added.stored);
    const second = await answerArticles({ store: own.store, tally }, { ...query, cursor: first.next! });
    expect(second.items).toHaveLength(10);
    expect(second.items.filter((one) => first.items.some((other) => other.id === one.id))).toEqual([]);
  });

  it('ranks by text, and marks what it found', async () => {
    const { seen } = await allPages({ q: 'drone', sort: 'relevance', limit: 9 });
    expect(seen.map((one) => one.id).sort((a, b) => a - b)).toEqual(await searchWords(temp.store, 'drone'));
    // Those that say it twice come first.
    expect(seen.slice(0, 57).every((one) => one.snippet?.startsWith('No'))).toBe(true);
    expect(seen[0]?.snippet).toBe('No \u{E000}drone\u{E001}, no \u{E000}drone\u{E001}: a frigate.');
    expect((await ask({ q: 'IZMIR', limit: 1 })).items[0]?.snippet).toBe('The drone flew over \u{E000}İzmir\u{E001}.');
    expect(await ask({ q: 'zeppelin' })).toEqual({ total: 0, items: [], next: null });
    expect((await ask({ limit: 1 })).items[0]?.snippet).toBeNull();
  });

  it('refuses a cursor of another order', async () => {
    const { next } = await ask({ limit: 5 });
    await expect(ask({ q: 'drone', sort: 'relevance', cursor: next! })).rejects.toThrow('another order');
  });
});
