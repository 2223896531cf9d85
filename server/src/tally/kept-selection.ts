import { type Filter, filterShape } from '@entente/shared/contract/filter';
import { alive, type Columns } from './columns.ts';
import type { TextIds } from './text-ids.ts';

/** Rows kept in all, some bytes each. */
const most = 3_000_000;

const keys = Object.keys(filterShape) as (keyof Filter)[];

/** What is added up row by row: what has been added once is not added again, so nobody but `add` writes to the state. */
export interface Sum<S> {
  /** Tells sums over the same rows apart: it names all that the sum depends on but the rows. */
  name: string;
  start: () => S;
  add: (state: S, rows: Int32Array) => void;
}

interface Kept {
  rows: Int32Array;
  /** How far it reaches. */
  size: number;
  dropped: number;
  version: number;
  sums: Map<string, { state: unknown; count: number }>;
}

export interface Selecting {
  /** Rows that the filter counts, in order of arrival, not to be written to; `textIds` is what its text finds, null where it asks for none. */
  select: (filter: Filter, textIds: TextIds | null) => Int32Array;
  /** A sum over the rows of a selection. */
  sum: <S>(filter: Filter, textIds: TextIds | null, sum: Sum<S>) => S;
}

/**
 * The questions of a page stand under one filter: its rows are selected once. What comes behind them is selected alone and put
 * behind, and added to what was added up, for no row changes. Those that have died are left out, and sums are begun anew.
 */
export function keptSelection(columns: Columns, selectFrom: (filter: Filter, textIds: TextIds | null, from: number) => Int32Array): Selecting {
  const kept = new Map<string, Kept>();
  let [turned, held] = [0, 0];

  const isAlive = (row: number): boolean => (columns.flags.data[row]! & alive) !== 0;

  function brought(filter: Filter, textIds: TextIds | null, known: Kept | undefined): Kept {
    const { version, dropped } = columns;
    if (known?.version === version) return known;
    const size = Math.min(columns.size, textIds?.size ?? Infinity);
    if (known === undefined) return { rows: selectFrom(filter, textIds, 0).slice(), size, dropped, version, sums: new Map() };
    const [old, sums] = known.dropped === dropped ? [known.rows, known.sums] : [known.rows.filter(isAlive), new Map()];
    const rows = known.size === columns.size ? old : joined(old, selectFrom(filter, textIds, known.size));
    return { rows, size, dropped, version, sums };
  }

  function selection(filter: Filter, textIds: TextIds | null): Kept {
    if (turned !== columns.turned) {
      kept.clear();
      [turned, held] = [columns.turned, 0];
    }
    const key = JSON.stringify(keys.map((part) => filter[part]));
    const known = kept.get(key);
    const now = brought(filter, textIds, known);
    // The newest stand last.
    kept.delete(key);
    kept.set(key, now);
    held += now.rows.length - (known?.rows.length ?? 0);
    for (const [old, { rows }] of kept) {
      if (held <= most || old === key) break;
      kept.delete(old);
      held -= rows.length;
    }
    return now;
  }

  return {
    select: (filter, textIds) => selection(filter, textIds).rows,
    sum: (filter, textIds, { name, start, add }) => {
      const { rows, sums } = selection(filter, textIds);
      const known = sums.get(name) ?? { state: start(), count: 0 };
      const state = known.state as ReturnType<typeof start>;
      if (known.count < rows.length) add(state, rows.subarray(known.count));
      sums.set(name, { state, count: rows.length });
      return state;
    },
  };
}

function joined(some: Int32Array, more: Int32Array): Int32Array {
  if (more.length === 0) return some;
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}
