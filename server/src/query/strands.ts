import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { strands } from '@entente/shared/contract/strands';
import type { Columns } from '../tally/columns.ts';
import { RowCount } from '../tally/row-count.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { strandOf } from './strand-of.ts';

type Passes = ((relation: number) => boolean) | null;

export async function answerStrands({ store, tally }: QueryDeps, query: QueryOf<typeof strands>): Promise<AnswerOf<typeof strands>> {
  const { columns } = tally;
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const passes = tally.relationPasses(query);
  const counts = new Uint32Array(columns.strandNames.words.length);
  eachNaming(columns, rows, passes, (strand, _row, _relation, isFirst) => {
    if (isFirst) counts[strand]! += 1;
  });
  const all = [...counts.keys()].filter((strand) => counts[strand]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const named = new Map(all.slice(0, query.limit).map((strand) => [strand, { count: new RowCount(), pairs: new Map<number, number>() }]));
  eachNaming(columns, rows, passes, (strand, row, relation, isFirst) => {
    const own = named.get(strand);
    if (!own) return;
    if (isFirst) own.count.add(columns, row);
    const pair = columns.pair.data[relation]!;
    own.pairs.set(pair, (own.pairs.get(pair) ?? 0) + 1);
  });
  return {
    total: all.length,
    items: [...named].map(([strand, { count, pairs }]) => {
      const byPair = [...pairs].map(([pair, articles]) => ({ pair: columns.pairs.words[pair]!, articles }));
      return {
        ...strandOf(columns.strandNames.words[strand]!, count),
        pairs: byPair.sort((a, b) => b.articles - a.articles || (a.pair < b.pair ? -1 : 1)),
      };
    }),
  };
}

/** Every strand that the relations name. A row may name one again for another pair: `isFirst` where it has not yet. */
function eachNaming(
  { firstRelation, strands: { first, items }, strandNames }: Columns,
  rows: Int32Array,
  passes: Passes,
  see: (strand: number, row: number, relation: number, isFirst: boolean) => void,
): void {
  const seenIn = new Int32Array(strandNames.words.length).fill(-1);
  for (const row of rows) {
    for (let relation = firstRelation.data[row]!; relation < firstRelation.data[row + 1]!; relation += 1) {
      const [start, end] = [first.data[relation]!, first.data[relation + 1]!];
      if (start === end || (passes !== null && !passes(relation))) continue;
      for (let at = start; at < end; at += 1) {
        const strand = items.data[at]!;
        see(strand, row, relation, seenIn[strand] !== row);
        seenIn[strand] = row;
      }
    }
  }
}
