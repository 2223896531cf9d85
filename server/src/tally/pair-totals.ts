import type { Filter } from '@entente/shared/contract/filter';
import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { relationPart } from './criteria.ts';
import type { Sum } from './kept-selection.ts';

/** Above every real minute. */
const noMinute = 2_147_483_647;

export type Passes = ((relation: number) => boolean) | null;

/** Articles by pair (an article has at most one relation of a pair), and the first and last minute among them. */
export interface PairTotals {
  counts: Uint32Array;
  first: number;
  last: number;
}

/** Under what the filter asks of a relation, which is what `passes` tests. */
export const pairTotals = (columns: Columns, filter: Filter, passes: Passes): Sum<PairTotals> => ({
  name: `pair totals ${columns.pairs.room} ${relationPart(filter)}`,
  start: () => ({ counts: new Uint32Array(columns.pairs.room), first: Infinity, last: -Infinity }),
  add(totals, rows) {
    const [firstRelation, pair, minute, { counts }] = [columns.firstRelation.data, columns.pair.data, columns.minute.data, totals];
    let [first, last] = [noMinute, undated];
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      const end = firstRelation[row + 1]!;
      let some = 0;
      for (let relation = firstRelation[row]!; relation < end; relation += 1) {
        if (passes !== null && !passes(relation)) continue;
        counts[pair[relation]!]! += 1;
        some = 1;
      }
      const at = minute[row]!;
      if (some === 0 || at === undated) continue;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    if (last === undated) return;
    totals.first = Math.min(totals.first, first);
    totals.last = Math.max(totals.last, last);
  },
});

/** Pairs with articles, most first, then by name. */
export function rankPairs({ pairs: { words } }: Columns, counts: Uint32Array): number[] {
  const found: number[] = [];
  for (let pair = 0; pair < counts.length; pair += 1) if (counts[pair]! > 0) found.push(pair);
  return found.sort((a, b) => counts[b]! - counts[a]! || (words[a]! < words[b]! ? -1 : 1));
}
