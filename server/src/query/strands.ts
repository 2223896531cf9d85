import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { strands } from '@entente/shared/contract/strands';
import { pairGroups } from '../tally/pair-groups.ts';
import { countAt, type RowCount } from '../tally/row-count.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { strandOf } from './strand-of.ts';

interface Named {
  /** Rows may come again with another pair: each counts once. */
  rows: Set<number>;
  pairs: Map<number, number>;
}

export async function answerStrands({ store, tally }: QueryDeps, query: QueryOf<typeof strands>): Promise<AnswerOf<typeof strands>> {
  const { columns } = tally;
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const found = new Map<number, Named>();
  for (const group of pairGroups(columns, rows, tally.relationTest(query))) {
    group.relations.forEach((relation, at) =>
      columns.strands.each(relation, (strand) => {
        const named = found.get(strand) ?? { rows: new Set(), pairs: new Map() };
        found.set(strand, named);
        named.rows.add(group.rows[at]!);
        named.pairs.set(group.pair, (named.pairs.get(group.pair) ?? 0) + 1);
      }),
    );
  }
  const items = [...found].sort(([a, one], [b, other]) => other.rows.size - one.rows.size || a - b).slice(0, query.limit);
  return {
    total: found.size,
    items: items.map(([strand, { rows: own, pairs }]) => {
      const counts = new Map<number, RowCount>();
      for (const row of own) countAt(counts, strand).add(columns, row);
      const byPair = [...pairs].map(([pair, articles]) => ({ pair: columns.pairs.words[pair]!, articles }));
      return {
        ...strandOf(columns.strandNames.words[strand]!, counts.get(strand)!),
        pairs: byPair.sort((a, b) => b.articles - a.articles || (a.pair < b.pair ? -1 : 1)),
      };
    }),
  };
}
