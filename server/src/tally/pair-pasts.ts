import { dayOfMinute, undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import type { PairPast } from './pair-change.ts';

/** Pairs with their past, held in columns of their own: window w of pair p is counted at p times the windows plus w. */
export interface PairPasts {
  pairs: number[];
  pastOf: (pair: number) => PairPast & { lastBefore: number | null };
}

const never = -2_147_483_648;

/** The past of every pair in windows of so many days, the newest of which ends with the day `last`. */
export function pairPasts(
  columns: Columns,
  rows: Int32Array,
  passes: ((relation: number) => boolean) | null,
  { windows, days, last }: { windows: number; days: number; last: number },
): PairPasts {
  const [firstRelation, pair, topics, minute] = [columns.firstRelation.data, columns.pair.data, columns.relationTopics.data, columns.minute.data];
  const size = columns.pairs.words.length;
  const [counts, before] = [new Uint32Array(size * windows), new Uint32Array(size)];
  const [topicsNow, topicsBefore, lastBefore] = [new Uint16Array(size), new Uint16Array(size), new Int32Array(size).fill(never)];
  for (const row of rows) {
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
  const pairs: number[] = [];
  for (let of = 0; of < size; of += 1) if (before[of]! > 0 || counts[of * windows]! > 0) pairs.push(of);
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
