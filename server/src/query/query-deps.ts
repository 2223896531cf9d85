import type { Filter } from '@entente/shared/contract/filter';
import type { Store } from '../store/store.ts';
import type { Tally } from '../tally/tally.ts';

export interface QueryDeps {
  store: Store;
  tally: Tally;
}

/** The ids that the filter's text finds, best first; null where it asks for none. */
export const textIds = async (store: Pick<Store, 'search'>, filter: Filter): Promise<number[] | null> =>
  filter.q === '' ? null : store.search(filter.q);
