import type { Columns } from './columns.ts';

/** The articles' ids, in the order of the rows. */
export function idsOfRows({ id: { data: id } }: Columns, rows: Int32Array): number[] {
  const ids: number[] = [];
  for (let at = 0; at < rows.length; at += 1) ids.push(id[rows[at]!]!);
  return ids;
}
