import type { Endpoint, QueryInput, QueryOf } from '@entente/shared/contract/endpoint';
import type { EventTime } from '@entente/shared/domain/facts';
import type { Pair } from '@entente/shared/domain/codes';
import { upcoming } from '@entente/shared/contract/upcoming';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerUpcoming } from '../../../server/src/query/upcoming.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { type TempStore, tempStore } from '../../support/temp-store.ts';

const on = (day: string): EventTime => ({ from: day, to: day, precision: 'day', relative: false, where: 'body', start: 0, end: 5, surface: day });

const told = (day: string, pair: Pair, event: EventTime | null) =>
  tagged(
    article({ title: `Of ${day}`, published: { at: day, precision: 'day', origin: 'given' } }),
    tagging({ relations: [relation(pair, { event })] }),
  );

let temp: TempStore;
let deps: QueryDeps;
beforeAll(async () => {
  temp = await tempStore([
    told('2026-03-01', 'AZE-TUR', on('2026-05-20')),
    told('2026-03-02', 'AZE-TUR', on('2026-03-05')),
    told('2026-03-09', 'PAK-TUR', on('2026-04-02')),
    told('2026-03-10', 'AZE-TUR', null),
  ]);
  await addTagged(temp.store, told('2026-03-03', 'AZE-TUR', on('2026-05-20')), () => ({ storyId: 1, copyOf: null }));
  deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
});
afterAll(() => temp[Symbol.asyncDispose]());

const ask = <E extends Endpoint, A>(answer: (deps: QueryDeps, query: QueryOf<E>) => Promise<A>, endpoint: E, given: QueryInput<E>): Promise<A> =>
  answer(deps, endpoint.query.parse(given) as QueryOf<E>);

describe('what is announced', () => {
  it('lies after the newest article of all, the next first, each once for a story', async () => {
    const { after, total, items } = await ask(answerUpcoming, upcoming, {});
    expect([after, total]).toEqual(['2026-03-10', 2]);
    expect(items.map(({ event, pair, title }) => [event.from, pair, title])).toEqual([
      ['2026-04-02', 'PAK-TUR', 'Of 2026-03-09'],
      ['2026-05-20', 'AZE-TUR', 'Of 2026-03-03'],
    ]);
  });

  it('holds to the filter', async () => {
    const { items } = await ask(answerUpcoming, upcoming, { pair: ['AZE-TUR'], to: '2026-03-02' });
    expect(items.map(({ event, title }) => [event.from, title])).toEqual([['2026-05-20', 'Of 2026-03-01']]);
  });
});
