import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { groupOfPair, type PairGroup } from '../tally/group-of-pair.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

/** The relations of one pair that the filter counts, each with its article's row. */
export async function pairGroup({ store, tally }: QueryDeps, query: Omit<Filter, 'pair'> & { pair: Pair }): Promise<PairGroup> {
  const filter = { ...query, pair: [query.pair] };
  const rows = tally.select(filter, await textIds({ store, tally }, filter));
  return groupOfPair(tally.columns, rows, tally.columns.pairs.find(query.pair) ?? -1, tally.relationTest(filter));
}
