import type { Sum } from './kept-selection.ts';

type Values = Uint8Array | Uint16Array | Int32Array;

/** A sum of so many numbers. */
export const numbers = (name: string, size: number, add: Sum<Uint32Array>['add']): Sum<Uint32Array> => ({
  name: `${name} ${size}`,
  start: () => new Uint32Array(size),
  add,
});

/** Adds up rows by their value; negative ones stand for none. */
export function countValues(counts: Uint32Array, rows: Int32Array, { data }: { data: Values }): void {
  for (let at = 0; at < rows.length; at += 1) {
    const value = data[rows[at]!]!;
    if (value >= 0) counts[value]! += 1;
  }
}

/** The same where each row has a list of values: that of row r lies from `first[r]` to `first[r + 1]`. */
export function countLists(counts: Uint32Array, rows: Int32Array, { data: first }: { data: Uint32Array }, { data }: { data: Values }): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const end = first[row + 1]!;
    for (let place = first[row]!; place < end; place += 1) counts[data[place]!]! += 1;
  }
}

/** Adds up rows by each bit of their mask. How often each mask comes is enough to know. */
export function countMasks(counts: Uint32Array, rows: Int32Array, masks: { data: Values }): void {
  const times = new Uint32Array(1 << counts.length);
  countValues(times, rows, masks);
  addMasks(counts, times);
}

/** The same for masks that are made on the way. */
export function countBits(counts: Uint32Array, rows: Int32Array, maskOf: (row: number) => number): void {
  for (let at = 0; at < rows.length; at += 1) addBits(counts, 0, maskOf(rows[at]!));
}

/** How often each bit comes, where it is known how often each mask does. */
function addMasks(counts: Uint32Array, times: Uint32Array): void {
  for (let mask = 1; mask < times.length; mask += 1) if (times[mask]! > 0) addBits(counts, 0, mask, times[mask]);
}

/** Adds to the place of each bit that is set, from `base` on. */
export function addBits(counts: Uint32Array | Int32Array, base: number, mask: number, times = 1): void {
  for (let left = mask; left !== 0; left &= left - 1) counts[base + 31 - Math.clz32(left & -left)]! += times;
}

/** Rows that have a flag. */
export const flagged = ({ flags }: { flags: { data: Uint8Array } }, name: string, flag: number): Sum<Uint32Array> =>
  numbers(name, 1, (counts, rows) => {
    for (let at = 0; at < rows.length; at += 1) if ((flags.data[rows[at]!]! & flag) !== 0) counts[0]! += 1;
  });
