import type { Endpoint, QueryInput, QueryOf } from '@entente/shared/contract/endpoint';
import { pairSources } from '@entente/shared/contract/pair-sources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPairSources } from '../../../server/src/query/pair-sources.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { type TempStore, tempStore } from '../../support/temp-store.ts';

const by = (publisher: string | null, day: string) =>
  tagged(
    article({ title: `${publisher} on ${day}`, publisher, published: { at: day, precision: 'day', origin: 'given' } }),
    tagging({ relations: [relation('AZE-TUR', { topics: [day < '2024-06' ? 'exercise' : 'industry'] })] }),
  );

let temp: TempStore;
let deps: QueryDeps;
beforeAll(async () => {
  temp = await tempStore([
    by('Trend', '2024-01-01'),
    by('Daily Sabah', '2024-02-01'),
    by('Anadolu Agency', '2024-03-01'),
    by('Daily Sabah', '2024-07-01'),
    by('Xinhua', '2024-07-02'),
    by('The Village News', '2024-07-03'),
    by(null, '2024-07-04'),
  ]);
  deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
});
afterAll(() => temp[Symbol.asyncDispose]());

const ask = <E extends Endpoint, A>(answer: (deps: QueryDeps, query: QueryOf<E>) => Promise<A>, endpoint: E, given: QueryInput<E>): Promise<A> =>
  answer(deps, endpoint.query.parse(given) as QueryOf<E>);

describe('who reports a pair', () => {
  it('is counted by country of the publisher, those not known by themselves', async () => {
    const { countries } = await ask(answerPairSources, pairSources, { pair: 'AZE-TUR' });
    expect(countries).toEqual([
      { country: 'TUR', articles: 3, publishers: 2 },
      { country: null, articles: 2, publishers: 1 },
      { country: 'AZE', articles: 1, publishers: 1 },
      { country: 'CHN', articles: 1, publishers: 1 },
    ]);
  });

  it('is listed by publisher, and holds to filter and limit', async () => {
    const all = await ask(answerPairSources, pairSources, { pair: 'AZE-TUR', limit: 1 });
    expect([all.total, all.items]).toEqual([5, [{ publisher: 'Daily Sabah', country: 'TUR', articles: 2, first: '2024-02-01', last: '2024-07-01' }]]);
    const { items } = await ask(answerPairSources, pairSources, { pair: 'AZE-TUR', topic: ['exercise'] });
    expect(items.map(({ publisher, articles }) => [publisher, articles])).toEqual([
      ['Trend', 1],
      ['Daily Sabah', 1],
      ['Anadolu Agency', 1],
    ]);
  });
});
