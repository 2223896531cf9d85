import type { Sought } from '../store/text-query.ts';
import type { Columns } from '../tally/columns.ts';
import { firstRows } from '../tally/first-rows.ts';
import { foundIds } from './found-ids.ts';
import type { QueryDeps } from './query-deps.ts';

export interface RowsByWords {
  /** Those in which one of the words stands, in order of arrival; all where there are no words. */
  rows: Int32Array;
  /** How much they say: what few articles say weighs more. */
  weightOf: (row: number) => number;
}

/**
 * Of rows those that say some of the words. Each word is looked for by itself: what it finds is kept for whoever else asks for it, and
 * says how rare it is, so that the engine need not read the same lists again to put the rows in order.
 */
export async function rowsByWords({ store, tally: { columns } }: QueryDeps, among: Int32Array, words: readonly Sought[]): Promise<RowsByWords> {
  const found = await Promise.all(words.map((word) => foundIds(store, columns, word)));
  const worth = found.map(({ ids }) => Math.log((columns.living + 1) / (ids.count + 0.5)));
  const id = columns.id.data;
  const weightOf = (row: number): number => found.reduce((sum, { ids }, at) => (ids.has(id[row]!) ? sum + worth[at]! : sum), 0);
  const rows = words.length === 0 ? among : among.filter((row) => found.some(({ ids }) => ids.has(id[row]!)));
  return { rows, weightOf };
}

/** The row of each story that says most, the best first; of equals the one that came last. */
export function bestOfStories({ story }: Columns, { rows, weightOf }: RowsByWords, limit: number): number[] {
  const weights = Float64Array.from(rows, weightOf);
  const best = new Map<number, number>();
  rows.forEach((row, at) => {
    const own = story.data[row]!;
    const other = best.get(own);
    if (other === undefined || weights[at]! >= weights[other]!) best.set(own, at);
  });
  return firstRows(Int32Array.from(best.values()), (a, b) => weights[b]! - weights[a]! || rows[b]! - rows[a]!, limit).map((at) => rows[at]!);
}
