import type { Columns } from './columns.ts';

type Values = Uint8Array | Uint16Array | Int32Array;

/** Rows by their value, for values below `size`; negative ones stand for none. */
export function countValues(rows: Int32Array, { data }: { data: Values }, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < rows.length; at += 1) {
    const value = data[rows[at]!]!;
    if (value >= 0) counts[value]! += 1;
  }
  return counts;
}

/** The same where each row has a list of values: that of row r lies from `first[r]` to `first[r + 1]`. */
export function countLists(rows: Int32Array, { data: first }: { data: Uint32Array }, { data }: { data: Values }, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const end = first[row + 1]!;
    for (let place = first[row]!; place < end; place += 1) counts[data[place]!]! += 1;
  }
  return counts;
}

/** Rows by each of `size` bits of their mask. How often each mask comes is enough to know. */
export const countMasks = (rows: Int32Array, masks: { data: Values }, size: number): Uint32Array =>
  bitsOfMasks(countValues(rows, masks, 1 << size), size);

/** The same for masks that are made on the way. */
export function countBits(rows: Int32Array, maskOf: (row: number) => number, size: number): Uint32Array {
  const times = new Uint32Array(1 << size);
  for (let at = 0; at < rows.length; at += 1) times[maskOf(rows[at]!)]! += 1;
  return bitsOfMasks(times, size);
}

/** How often each bit comes, where it is known how often each mask does. */
export function bitsOfMasks(times: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let mask = 1; mask < times.length; mask += 1) if (times[mask]! > 0) addBits(counts, 0, mask, times[mask]);
  return counts;
}

/** Adds to the place of each bit that is set, from `base` on. */
export function addBits(counts: Uint32Array, base: number, mask: number, times = 1): void {
  for (let left = mask; left !== 0; left &= left - 1) counts[base + 31 - Math.clz32(left & -left)]! += times;
}

export function countFlags(columns: Columns, rows: Int32Array, flag: number): number {
  const flags = columns.flags.data;
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) if ((flags[rows[at]!]! & flag) !== 0) count += 1;
  return count;
}
