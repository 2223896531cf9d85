import type { Endpoint, QueryInput, QueryOf } from '@entente/shared/contract/endpoint';
import { afterAll, beforeAll } from 'vitest';
import type { QueryDeps } from '../../server/src/query/query-deps.ts';
import { openTally } from '../../server/src/tally/tally.ts';
import { addTagged } from './add-tagged.ts';
import { pairArticles, storyOf } from './pair-articles.ts';
import { type TempStore, tempStore } from './temp-store.ts';

/** Asks a question of a real store that holds the articles of `pair-articles.ts`. */
export function askingOfPair() {
  let temp: TempStore;
  let deps: QueryDeps;
  beforeAll(async () => {
    temp = await tempStore([]);
    for (const [at, one] of pairArticles.entries()) {
      const storyId = storyOf(at);
      await addTagged(temp.store, one, () => (storyId === null ? null : { storyId, copyOf: null }));
    }
    deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
  });
  afterAll(() => temp[Symbol.asyncDispose]());
  return <E extends Endpoint, A>(answer: (deps: QueryDeps, query: QueryOf<E>) => Promise<A>, endpoint: E, given: QueryInput<E>): Promise<A> =>
    answer(deps, endpoint.query.parse(given) as QueryOf<E>);
}
