import { emptyFilter } from '@entente/shared/contract/filter';
import { parseTextQuery } from '@entente/shared/contract/text-query';
import { describe, expect, it } from 'vitest';
import { textIds } from '../../../server/src/query/query-deps.ts';
import type { StoredArticle } from '../../../server/src/store/store.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { tagged } from '../../support/build.ts';
import { collect } from '../../support/collect.ts';
import { meets } from '../../support/plain-text-query.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomTextQuery, someWords } from '../../support/random-text-query.ts';
import { randomFrom } from '../../support/random.ts';
import { storeEngines } from '../../support/store-engines.ts';

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

describe.each(storeEngines)('a query of the search box on $name', ({ missing, place }) => {
  it.skipIf(missing)('finds what 500 random queries mean, and after deletions too', { timeout: 60_000 }, async () => {
    await using at = place();
    const store = await at.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    for (const one of articles) await store.add(one, () => null);
    const tally = await openTally(store.all());
    let all = await collect(store.all());
    const hits: number[] = [];
    const check = async (q: string): Promise<void> => {
      const found = await textIds({ store, tally }, { ...emptyFilter, q });
      const here = all.filter((stored) => meets(parseTextQuery(q)!, stored));
      expect(tally.select({ ...emptyFilter, relevance: 'all', q }, found), q).toHaveLength(here.length);
      const shown = (found ?? []).filter((id) => tally.has(id));
      expect(shown, q).toEqual(here.map(({ id }) => id));
      hits.push(here.length);
    };
    for (const q of queries) await check(q);
    expect(hits.filter((count) => count > 0 && count < articles.length).length).toBeGreaterThan(250);
    const gone = [3, 50, 51, 120];
    await store.remove(gone);
    tally.remove(gone);
    all = await collect(store.all());
    for (const q of queries.slice(0, 60)) await check(q);
  });
});
