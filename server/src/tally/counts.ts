import type { Columns } from './columns.ts';

/** Rows by value of a column; negative values are left out. */
export function countPlaces(values: Int32Array | Uint16Array, rows: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const row of rows) {
    const at = values[row]!;
    if (at >= 0) counts[at]! += 1;
  }
  return counts;
}

/** Rows by country tag. */
export function countPostings(columns: Columns, rows: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const [firstCountry, country] = [columns.firstCountry.data, columns.country.data];
  for (const row of rows) {
    for (let at = firstCountry[row]!; at < firstCountry[row + 1]!; at += 1) counts[country[at]!]! += 1;
  }
  return counts;
}

/** Rows by each bit of their mask. */
export function countBits(rows: Int32Array, maskOf: (row: number) => number, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const row of rows) addBits(counts, 0, maskOf(row));
  return counts;
}

/** Adds one to the place of each bit that is set, from `base` on. */
export function addBits(counts: Uint32Array, base: number, mask: number): void {
  for (let left = mask; left !== 0; left &= left - 1) counts[base + 31 - Math.clz32(left & -left)]! += 1;
}

export function countFlags(columns: Columns, rows: Int32Array, flag: number): number {
  const flags = columns.flags.data;
  let count = 0;
  for (const row of rows) if ((flags[row]! & flag) !== 0) count += 1;
  return count;
}
