import type { Columns } from './columns.ts';
import type { SortedNumbers } from './sorted-numbers.ts';

/** The rows of ids from one row to before another, in order of arrival; those that are not counted are left out. */
export function rowsOfIds(columns: Columns, ids: SortedNumbers, from: number, to: number): Int32Array {
  return from === 0 ? allRows(columns, ids.from(0), to) : fewRows(columns, ids, from, to);
}

function allRows(columns: Columns, ids: Int32Array, to: number): Int32Array {
  const places = columns.rows.data;
  let [found, last, isInOrder] = [0, -1, true];
  for (let at = 0; at < ids.length; at += 1) {
    const row = (places[ids[at]!] ?? 0) - 1;
    // Another thread may have written further than this one has been told.
    if (row < 0 || row >= to) continue;
    // In the place of its id, which has been read.
    ids[found++] = row;
    // What was tagged anew stands behind later ones.
    if (row < last) isInOrder = false;
    last = row;
  }
  return isInOrder ? ids.subarray(0, found) : ids.subarray(0, found).sort();
}

/** The end alone: each row is looked for. */
function fewRows(columns: Columns, ids: SortedNumbers, from: number, to: number): Int32Array {
  const id = columns.id.data;
  const rows = new Int32Array(to - from);
  let found = 0;
  for (let row = from; row < to; row += 1) if (ids.has(id[row]!)) rows[found++] = row;
  return rows.subarray(0, found);
}
