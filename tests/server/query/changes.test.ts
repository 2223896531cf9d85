import { changes } from '@entente/shared/contract/changes';
import type { QueryInput } from '@entente/shared/contract/endpoint';
import type { Pair } from '@entente/shared/domain/codes';
import { expect, it } from 'vitest';
import { answerChanges } from '../../../server/src/query/changes.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { tempStore } from '../../support/temp-store.ts';

/** Three articles for each day on which a pair is in the news: fewer of a new pair are not told of. */
const news = (days: Partial<Record<Pair, readonly string[]>>) =>
  Object.entries(days).flatMap(([pair, all = []]) =>
    [...all, ...all, ...all].map((at, number) =>
      tagged(
        article({ title: `${pair} on ${at}, ${number}`, published: { at, precision: 'day', origin: 'given' } }),
        tagging({ relations: [relation(pair as Pair, { topics: ['exercise'], primary: true })] }),
      ),
    ),
  );

async function ask(days: Parameters<typeof news>[0], query: QueryInput<typeof changes> = {}) {
  await using temp = await tempStore(news(days));
  return answerChanges({ store: temp.store, tally: await openTally(temp.store.counted()) }, changes.query.parse(query));
}

it('a month is told of where something happened in it', async () => {
  const { window, total } = await ask({ 'AZE-TUR': ['2024-06-30'], 'FRA-IND': ['2024-06-18'], 'GRC-USA': ['2024-06-15'] });
  expect(window).toEqual({ from: '2024-06-01', to: '2024-06-30', days: 30 });
  expect(total).toBe(3);
});

it('where a month has little to tell, a quarter or a year is told of', async () => {
  const quiet = { 'AZE-TUR': ['2024-06-30'], 'FRA-IND': ['2024-05-20'], 'GRC-USA': ['2024-04-15'] } as const;
  expect((await ask(quiet)).window).toEqual({ from: '2024-04-01', to: '2024-06-30', days: 91 });
  const year = await ask({ 'AZE-TUR': ['2024-06-30'], 'FRA-IND': ['2023-12-20'] });
  expect(year.window?.days).toBe(365);
  expect(year.total).toBe(2);
});

it('the window that a user chose stays, however little there is to tell', async () => {
  const { window, total } = await ask({ 'AZE-TUR': ['2024-06-30'], 'FRA-IND': ['2024-05-20'] }, { days: 30 });
  expect(window?.days).toBe(30);
  expect(total).toBe(1);
});

it('without a date there is no window', async () => {
  expect(await ask({})).toEqual({ window: null, baseline: null, total: 0, items: [] });
});
