import type { Columns } from './columns.ts';
import type { Criteria } from './criteria.ts';
import { parts, partTest } from './part-test.ts';
import { rowMeets } from './row-meets.ts';

/** The rows that a filter counts, in order of arrival: one pass, nothing allocated per row. `ids`: where text is asked for, the rows' ids that match it. */
export function select(columns: Columns, criteria: Criteria, ids: readonly number[] | null): Int32Array {
  const [failing, meets] = [partTest(columns, criteria), rowMeets(columns, criteria)];
  const among = ids === null ? null : rowsOf(columns, ids);
  const size = among === null ? columns.size : among.length;
  const rows = new Int32Array(size);
  let found = 0;
  for (let at = 0; at < size; at += 1) {
    const row = among === null ? at : among[at]!;
    if (failing(row) === parts.none && meets(row)) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

/** The rows of ids, in the order of the ids; those that are not counted are left out. */
export function rowsOf(columns: Columns, ids: readonly number[]): Int32Array {
  const rows = new Int32Array(ids.length);
  let found = 0;
  for (const id of ids) {
    const row = columns.rowOf(id);
    if (row !== undefined) rows[found++] = row;
  }
  return rows.subarray(0, found);
}
