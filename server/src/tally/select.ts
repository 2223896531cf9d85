import type { Columns } from './columns.ts';
import type { Criteria } from './criteria.ts';
import { parts, partTest } from './part-test.ts';
import { rowMeets } from './row-meets.ts';

/** The rows that a filter counts, in order of arrival: one pass, nothing allocated per row. `ids`: where text is asked for, the rows' ids that match it. */
export function select(columns: Columns, criteria: Criteria, ids: readonly number[] | null): Int32Array {
  const [failing, meets] = [partTest(columns, criteria), rowMeets(columns, criteria)];
  const among = ids !== null ? rowsOf(columns, ids) : criteria.pairs === null ? null : rowsOfPairs(columns, criteria.pairs);
  const size = among === null ? columns.size : among.length;
  const rows = new Int32Array(size);
  let found = 0;
  for (let at = 0; at < size; at += 1) {
    const row = among === null ? at : among[at]!;
    if (failing(row) === parts.none && meets(row)) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

/** Rows that have a relation of one of these pairs, in order of arrival. */
function rowsOfPairs({ lastOfPair, rowOfRelation, earlierOfPair }: Columns, pairs: Uint8Array): Int32Array {
  const [rows, earlier] = [rowOfRelation.data, earlierOfPair.data];
  const found: number[] = [];
  let last = -1;
  for (let pair = pairs.indexOf(1); pair >= 0; pair = pairs.indexOf(1, pair + 1)) {
    for (let relation = lastOfPair[pair] ?? -1; relation >= 0; relation = earlier[relation]!) found.push(rows[relation]!);
  }
  const ordered = Int32Array.from(found).sort();
  // A row of two of the pairs is found twice.
  return ordered.filter((row) => row !== last && ((last = row), true));
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
