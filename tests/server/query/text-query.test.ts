import { emptyFilter } from '@entente/shared/contract/filter';
import { parseTextQuery } from '@entente/shared/contract/text-query';
import { describe, expect, it } from 'vitest';
import { textIds } from '../../../server/src/query/query-deps.ts';
import type { Store, StoredArticle } from '../../../server/src/store/store.ts';
import { openTally, type Tally } from '../../../server/src/tally/tally.ts';
import type { TextIds } from '../../../server/src/tally/text-ids.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { tagged } from '../../support/build.ts';
import { collect } from '../../support/collect.ts';
import { meets } from '../../support/plain-text-query.ts';
import { randomArticles, someSources } from '../../support/random-articles.ts';
import { randomTextQuery, someWords } from '../../support/random-text-query.ts';
import { randomFrom } from '../../support/random.ts';
import { storeEngines } from '../../support/store-engines.ts';
import { tempStore } from '../../support/temp-store.ts';

const random = randomFrom(3);
const fact = { where: 'body', start: 0, end: 4, surface: 'text' } as const;

function worded({ article, tagging }: StoredArticle, at: number) {
  const words = (): string => Array.from({ length: random.below(6) }, () => random.pick(someWords)).join(' ');
  const relations = tagging.relations.map((one) => ({
    ...one,
    equipment: random.chance(0.3) ? [{ ...fact, class: 'uncrewed' as const, name: 'drones', quantity: null }] : [],
    money: random.chance(0.2) ? [{ ...fact, amount: 5, currency: 'USD' as const }] : [],
  }));
  const its = { ...article, title: `${words()} ${at}`, body: [words(), words()], captions: [words()], textHash: `${at}` };
  return tagged({ ...its, url: random.chance(0.5) ? `https://example.org/${at}` : null }, { ...tagging, relations });
}

const articles = randomArticles(130, 21).map(worded);
const queries = Array.from({ length: 500 }, () => randomTextQuery(random));

/** Of the living among what was found. */
const idsOf = ({ columns, has }: Tally, found: TextIds | null): number[] =>
  [...(found?.rows(0, found.size) ?? [])].map((row) => columns.id.data[row]!).filter((id) => has(id));

describe.each(storeEngines)('a query of the search box on $name', ({ missing, place }) => {
  it.skipIf(missing)('finds what 500 random queries mean, and after deletions too', { timeout: 60_000 }, async () => {
    await using at = place();
    const store = await at.open();
    for (const id of someSources) await store.ensureSource({ id, kind: 'file', name: id });
    for (const one of articles) await addTagged(store, one);
    const tally = await openTally(store.counted());
    let all = await collect(store.all());
    const hits: number[] = [];
    const check = async (q: string): Promise<void> => {
      const found = await textIds({ store, tally }, { ...emptyFilter, q });
      const here = all.filter((stored) => meets(parseTextQuery(q)!, stored));
      expect(tally.select({ ...emptyFilter, relevance: 'all', q }, found), q).toHaveLength(here.length);
      expect(idsOf(tally, found), q).toEqual(here.map(({ id }) => id));
      hits.push(here.length);
    };
    for (const q of queries) await check(q);
    expect(hits.filter((count) => count > 0 && count < articles.length).length).toBeGreaterThan(250);
    const gone = [3, 50, 51, 120];
    // What was found before is found no more, and what comes in is.
    await store.remove(gone);
    tally.remove(gone);
    all = await collect(store.all());
    for (const q of queries.slice(-60)) await check(q);
    const added = await addTagged(store, worded(randomArticles(1, 9)[0]!, 5000));
    if (added.kind === 'stored') tally.add(added.stored);
    all = await collect(store.all());
    for (const q of queries.slice(-60)) await check(q);
  });
});

it('is looked up once for all questions of a page, and then in what has come since', async () => {
  await using temp = await tempStore(articles.slice(0, 20));
  const [tally, asked] = [await openTally(temp.store.counted()), [] as number[]];
  const store: Store = {
    ...temp.store,
    search: (search, after = 0) => {
      asked.push(after);
      return temp.store.search(search, after);
    },
  };
  const ask = (q: string) => textIds({ store, tally }, { ...emptyFilter, q });
  const first = await ask('drone radar');
  expect(await ask('drone  RADAR country:TUR')).not.toEqual(first);
  expect(await ask('drone radar')).toEqual(first);
  expect(asked).toEqual([0]);
  const found = idsOf(tally, first);
  const last = found.at(-1) ?? 0;
  expect(last).toBeGreaterThan(0);
  const { article, tagging, raw } = articles[30]!;
  const added = await addTagged(temp.store, { article: { ...article, body: ['A drone with a radar.'] }, tagging, raw });
  if (added.kind === 'stored') tally.add(added.stored);
  expect(idsOf(tally, await ask('drone radar'))).toEqual([...found, 21]);
  // Whoever holds what was found before sees no more than there was.
  expect(idsOf(tally, first)).toEqual(found);
  expect(asked).toEqual([0, last]);
});
