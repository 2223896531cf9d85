import { type Pair } from '@entente/shared/domain/codes';
import type { Filter } from '@entente/shared/contract/filter';
import { type PairGroup, pairGroups } from '../tally/pair-groups.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

/** The relations of one pair that the filter counts, each with its article's row; null where there is none. */
export async function pairGroup({ store, tally }: QueryDeps, query: Omit<Filter, 'pair'> & { pair: Pair }): Promise<PairGroup | null> {
  const filter = { ...query, pair: [query.pair] };
  const rows = tally.select(filter, await textIds({ store, tally }, filter));
  return pairGroups(tally.columns, rows, tally.relationTest(filter))[0] ?? null;
}
