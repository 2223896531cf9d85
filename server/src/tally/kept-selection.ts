import { type Filter, filterShape } from '@entente/shared/contract/filter';
import { alive, type Columns } from './columns.ts';
import type { TextIds } from './text-ids.ts';

type Select = (filter: Filter, textIds: TextIds | null) => Int32Array;

/** Rows kept in all, some bytes each. */
const most = 6_000_000;

const keys = Object.keys(filterShape) as (keyof Filter)[];

interface Kept {
  rows: Int32Array;
  /** How far it reaches. */
  size: number;
  dropped: number;
  version: number;
}

/**
 * The questions of a page stand under one filter: its rows are selected once. What comes behind them is selected alone and put
 * behind, for no row changes; those that have died are left out.
 */
export function keptSelection(columns: Columns, select: (filter: Filter, textIds: TextIds | null, from: number) => Int32Array): Select {
  const kept = new Map<string, Kept>();
  let [turned, held] = [0, 0];

  const isAlive = (row: number): boolean => (columns.flags.data[row]! & alive) !== 0;

  function selected(filter: Filter, textIds: TextIds | null, known: Kept | undefined): Int32Array {
    if (known === undefined) return select(filter, textIds, 0).slice();
    if (known.version === columns.version) return known.rows;
    const old = known.dropped === columns.dropped ? known.rows : known.rows.filter(isAlive);
    return known.size === columns.size ? old : joined(old, select(filter, textIds, known.size));
  }

  return (filter, textIds) => {
    if (turned !== columns.turned) {
      kept.clear();
      [turned, held] = [columns.turned, 0];
    }
    const key = JSON.stringify(keys.map((part) => filter[part]));
    const known = kept.get(key);
    const rows = selected(filter, textIds, known);
    // The newest stand last.
    kept.delete(key);
    kept.set(key, { rows, size: Math.min(columns.size, textIds?.size ?? Infinity), dropped: columns.dropped, version: columns.version });
    held += rows.length - (known?.rows.length ?? 0);
    for (const [old, { rows: its }] of kept) {
      if (held <= most || old === key) break;
      kept.delete(old);
      held -= its.length;
    }
    return rows;
  };
}

function joined(some: Int32Array, more: Int32Array): Int32Array {
  if (more.length === 0) return some;
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}
