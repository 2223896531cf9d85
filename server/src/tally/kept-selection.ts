import { type Filter, filterShape } from '@entente/shared/contract/filter';
import type { Columns } from './columns.ts';

type Select = (filter: Filter, textIds: readonly number[] | null) => Int32Array;

/** The questions of one page ask for few selections. */
const most = 4;

const keys = Object.keys(filterShape) as (keyof Filter)[];

/** The questions of a page stand under one filter: its rows are selected once, as long as nothing changes. */
export function keptSelection(columns: Columns, select: Select): Select {
  let [version, kept] = [-1, [] as { key: string; textIds: readonly number[] | null; rows: Int32Array }[]];
  return (filter, textIds) => {
    if (version !== columns.version) [version, kept] = [columns.version, []];
    const key = JSON.stringify(keys.map((part) => filter[part]));
    const known = kept.find((one) => one.key === key && one.textIds === textIds);
    if (known) return known.rows;
    const rows = select(filter, textIds);
    kept = [{ key, textIds, rows }, ...kept].slice(0, most);
    return rows;
  };
}
