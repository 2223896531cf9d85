import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { relationOfPair } from '../tally/relation-of-pair.ts';
import type { Sum } from '../tally/kept-selection.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

export interface PairRelations {
  /** What the filter's text finds. */
  ids: TextIds | null;
  /** Over the articles that the filter counts with this pair. */
  sum: <S>(sum: Sum<S>) => S;
  /** What a row says of the pair; -1 where it is not what is asked for. */
  relationOf: (row: number) => number;
}

/** How the articles that the filter counts speak of one pair, to be added up. */
export async function pairRelations({ store, tally }: QueryDeps, query: Omit<Filter, 'pair'> & { pair: Pair }): Promise<PairRelations> {
  const filter = { ...query, pair: [query.pair] };
  const ids = await textIds({ store, tally }, filter);
  const [pair, passes] = [tally.columns.pairs.find(query.pair) ?? -1, tally.relationTest(filter)];
  return {
    ids,
    sum: (sum) => tally.sum(filter, ids, sum),
    relationOf: (row) => {
      const relation = relationOfPair(tally.columns, row, pair);
      return relation >= 0 && passes(relation) ? relation : -1;
    },
  };
}
