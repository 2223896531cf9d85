import type { Filter } from '@entente/shared/contract/filter';
import { dayOfMinute, undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { relationPart } from './criteria.ts';
import type { Sum } from './kept-selection.ts';
import type { PairPast } from './pair-change.ts';
import type { Passes } from './pair-totals.ts';

/** Pairs with their past, held in columns of their own: window w of pair p is counted at p times the windows plus w. */
export interface PairPasts {
  pairs: number[];
  pastOf: (pair: number) => PairPast & { lastBefore: number | null };
}

const never = -2_147_483_648;

/** The last day of the newest of so many windows of so many days. */
export interface Windows {
  windows: number;
  days: number;
  last: number;
}

interface Pasts {
  counts: Uint32Array;
  before: Uint32Array;
  topicsNow: Uint16Array;
  topicsBefore: Uint16Array;
  lastBefore: Int32Array;
}

/** The past of every pair, under what the filter asks of a relation, which is what `passes` tests. */
export const pairPasts = (columns: Columns, filter: Filter, passes: Passes, windows: Windows): Sum<Pasts> => {
  const size = columns.pairs.room;
  return {
    name: `pair pasts ${size} ${windows.windows} ${windows.days} ${windows.last} ${relationPart(filter)}`,
    start: () => ({
      counts: new Uint32Array(size * windows.windows),
      before: new Uint32Array(size),
      topicsNow: new Uint16Array(size),
      topicsBefore: new Uint16Array(size),
      lastBefore: new Int32Array(size).fill(never),
    }),
    add: (pasts, rows) => addRows(pasts, columns, rows, passes, windows),
  };
};

function addRows(pasts: Pasts, columns: Columns, rows: Int32Array, passes: Passes, { windows, days, last }: Windows): void {
  const { counts, before, topicsNow, topicsBefore, lastBefore } = pasts;
  const [firstRelation, pair, topics, minute] = [columns.firstRelation.data, columns.pair.data, columns.relationTopics.data, columns.minute.data];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const when = minute[row]!;
    if (when === undated) continue;
    const day = dayOfMinute(when);
    const window = Math.floor((last - day) / days);
    if (window < 0) continue;
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (passes !== null && !passes(relation)) continue;
      const of = pair[relation]!;
      if (window < windows) counts[of * windows + window]! += 1;
      if (window === 0) topicsNow[of]! |= topics[relation]!;
      else {
        before[of]! += 1;
        topicsBefore[of]! |= topics[relation]!;
        if (day > lastBefore[of]!) lastBefore[of] = day;
      }
    }
  }
}

/** Those that have one. */
export function readPasts({ counts, before, topicsNow, topicsBefore, lastBefore }: Pasts, { windows }: Windows): PairPasts {
  const pairs: number[] = [];
  for (let of = 0; of < before.length; of += 1) if (before[of]! > 0 || counts[of * windows]! > 0) pairs.push(of);
  return {
    pairs,
    pastOf: (of) => ({
      counts: [...counts.subarray(of * windows, (of + 1) * windows)],
      before: before[of]!,
      topicsNow: topicsNow[of]!,
      topicsBefore: topicsBefore[of]!,
      lastBefore: before[of] === 0 ? null : lastBefore[of]!,
    }),
  };
}
