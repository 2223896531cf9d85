import type { Columns } from './columns.ts';

/** Rows by each bit of their mask. */
export function countBits(rows: Int32Array, maskOf: (row: number) => number, size: number): Uint32Array {
  // How often each mask comes is enough to know.
  const times = new Uint32Array(1 << size);
  for (const row of rows) times[maskOf(row)]! += 1;
  const counts = new Uint32Array(size);
  times.forEach((number, mask) => addBits(counts, 0, mask, number));
  return counts;
}

/** Adds to the place of each bit that is set, from `base` on. */
export function addBits(counts: Uint32Array, base: number, mask: number, times = 1): void {
  for (let left = mask; left !== 0; left &= left - 1) counts[base + 31 - Math.clz32(left & -left)]! += times;
}

export function countFlags(columns: Columns, rows: Int32Array, flag: number): number {
  const flags = columns.flags.data;
  let count = 0;
  for (const row of rows) if ((flags[row]! & flag) !== 0) count += 1;
  return count;
}
