import type { Strand, strands } from '@entente/shared/contract/strands';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';
import type { Columns } from '../tally/columns.ts';
import { newestDays, rowCounter } from '../tally/row-count.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';

type Passes = ((relation: number) => boolean) | null;

const mostDates = 100;

export async function answerStrands({ store, tally }: QueryDeps, query: QueryOf<typeof strands>): Promise<AnswerOf<typeof strands>> {
  const { columns } = tally;
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const passes = tally.relationPasses(query);
  const counts = new Uint32Array(columns.strandNames.words.length);
  eachNaming(columns, rows, passes, (strand, _row, _relation, isFirst) => {
    if (isFirst) counts[strand]! += 1;
  });
  const all = [...counts.keys()].filter((strand) => counts[strand]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const named = all.slice(0, query.limit);
  const places = new Int32Array(counts.length).fill(-1);
  named.forEach((strand, place) => (places[strand] = place));
  const pairs = columns.pairs.words;
  const [rowsOf, byPair] = [named.map((): number[] => []), new Uint32Array(named.length * pairs.length)];
  eachNaming(columns, rows, passes, (strand, row, relation, isFirst) => {
    const place = places[strand]!;
    if (place < 0) return;
    if (isFirst) rowsOf[place]!.push(row);
    byPair[place * pairs.length + columns.pair.data[relation]!]! += 1;
  });
  const strandOf = strandsOver(columns);
  return {
    total: all.length,
    items: named.map((strand, place) => {
      const own = byPair.subarray(place * pairs.length, (place + 1) * pairs.length);
      return { ...strandOf(strand, rowsOf[place]!), pairs: ranked(pairs, own).map(({ id, articles }) => ({ pair: id, articles })) };
    }),
  };
}

/** A strand's name in the tally is its `kind|id|name`. */
function strandsOver(columns: Columns): (strand: number, rows: readonly number[]) => Strand {
  const countOf = rowCounter(columns);
  return (strand, rows) => {
    const [kind, id, ...name] = columns.strandNames.words[strand]!.split('|') as [StrandKind, string, ...string[]];
    return { id, name: name.join('|'), kind, ...countOf(rows), dates: newestDays(columns, rows, mostDates) };
  };
}

/** Every strand that the relations name. A row may name one again for another pair: `isFirst` where it has not yet. */
function eachNaming(
  columns: Columns,
  rows: Int32Array,
  passes: Passes,
  see: (strand: number, row: number, relation: number, isFirst: boolean) => void,
): void {
  const [firstRelation, first, items] = [columns.firstRelation.data, columns.strands.first.data, columns.strands.items.data];
  const seenIn = new Int32Array(columns.strandNames.words.length).fill(-1);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const [from, end] = [firstRelation[row]!, firstRelation[row + 1]!];
    // Most rows name none.
    if (first[from] === first[end]) continue;
    for (let relation = from; relation < end; relation += 1) {
      const last = first[relation + 1]!;
      if (first[relation] === last || (passes !== null && !passes(relation))) continue;
      for (let at = first[relation]!; at < last; at += 1) {
        const strand = items[at]!;
        see(strand, row, relation, seenIn[strand] !== row);
        seenIn[strand] = row;
      }
    }
  }
}
