import { type Filter, filterShape } from '@entente/shared/contract/filter';
import { bytesOf } from './bytes-of.ts';
import { alive, type Columns } from './columns.ts';
import { SortedNumbers } from './sorted-numbers.ts';
import type { TextIds } from './text-ids.ts';

/** Bytes of rows and sums that are kept in all. */
const most = 40 << 20;

/** Rows of so many selections are kept ready to be read, while an answer is made of them. */
const mostRead = 2;

const keys = Object.keys(filterShape) as (keyof Filter)[];

/** What is added up row by row: what has been added once is not added again, so nobody but `add` writes to the state. */
export interface Sum<S> {
  /** Tells sums over the same rows apart: it names all that the sum depends on but the rows. */
  name: string;
  start: () => S;
  add: (state: S, rows: Int32Array) => void;
}

/** How far a sum reaches: it has counted all rows before `size`. */
interface Counted {
  state: unknown;
  size: number;
  bytes: number;
}

interface Kept {
  rows: SortedNumbers;
  /** How far it reaches. */
  size: number;
  dropped: number;
  version: number;
  sums: Map<string, Counted>;
  bytes: number;
}

export interface Selecting {
  /** Rows that the filter counts, in order of arrival, not to be written to; `textIds` is what its text finds, null where it asks for none. */
  select: (filter: Filter, textIds: TextIds | null) => Int32Array;
  /** How many they are. */
  count: (filter: Filter, textIds: TextIds | null) => number;
  /** A sum over the rows of a selection. */
  sum: <S>(filter: Filter, textIds: TextIds | null, sum: Sum<S>) => S;
}

/** Selects the rows from one to before another. */
export type SelectRows = (filter: Filter, textIds: TextIds | null, from: number, to: number) => Int32Array;

/**
 * The questions of a page stand under one filter: its rows are selected once. What comes behind them is selected alone and put
 * behind, and added to what was added up, for no row changes. Those that have died are left out, and sums are begun anew.
 */
export function keptSelection(columns: Columns, selectRows: SelectRows): Selecting {
  const kept = new Map<string, Kept>();
  const read = new Map<Kept, Int32Array>();
  let [turned, held, version] = [0, 0, 0];

  function start(dropped: number): Kept {
    return { rows: new SortedNumbers(new Int32Array(0)), size: 0, dropped, version: -1, sums: new Map(), bytes: 0 };
  }

  /** Brings what is kept to where the columns are. */
  function bring(one: Kept, filter: Filter, textIds: TextIds | null): void {
    const { version: now, dropped, flags } = columns;
    if (one.version === now) return;
    if (one.dropped !== dropped) {
      one.rows = new SortedNumbers(one.rows.from(0).filter((row) => (flags.data[row]! & alive) !== 0));
      one.sums.clear();
    }
    const size = Math.min(columns.size, textIds?.size ?? Infinity);
    if (one.size < size) {
      one.rows.append(selectRows(filter, textIds, one.size, size));
      one.size = size;
    }
    [one.dropped, one.version] = [dropped, now];
  }

  /** The newest stand last; the oldest give way. */
  function weigh(key: string, one: Kept): void {
    held -= one.bytes;
    one.bytes = one.rows.bytes;
    for (const { bytes } of one.sums.values()) one.bytes += bytes;
    held += one.bytes;
    kept.delete(key);
    kept.set(key, one);
    for (const [old, { bytes }] of kept) {
      if (held <= most || old === key) break;
      kept.delete(old);
      held -= bytes;
    }
  }

  const keyOf = (filter: Filter): string => JSON.stringify(keys.map((part) => filter[part]));

  function selection(filter: Filter, textIds: TextIds | null): { key: string; one: Kept } {
    if (turned !== columns.turned) {
      kept.clear();
      [turned, held] = [columns.turned, 0];
    }
    if (version !== columns.version) {
      read.clear();
      version = columns.version;
    }
    const key = keyOf(filter);
    const one = kept.get(key) ?? start(columns.dropped);
    bring(one, filter, textIds);
    weigh(key, one);
    return { key, one };
  }

  function rowsOf(one: Kept): Int32Array {
    const rows = read.get(one) ?? one.rows.from(0);
    read.delete(one);
    read.set(one, rows);
    for (const old of [...read.keys()].slice(0, -mostRead)) read.delete(old);
    return rows;
  }

  return {
    select: (filter, textIds) => rowsOf(selection(filter, textIds).one),
    count: (filter, textIds) => selection(filter, textIds).one.rows.count,
    sum: (filter, textIds, { name, start: begin, add }) => {
      const { key, one } = selection(filter, textIds);
      const known = one.sums.get(name) ?? { state: begin(), size: 0, bytes: 0 };
      const state = known.state as ReturnType<typeof begin>;
      if (known.size < one.size) {
        const rows = known.size === 0 ? rowsOf(one) : one.rows.from(known.size);
        if (rows.length > 0) add(state, rows);
        one.sums.set(name, { state, size: one.size, bytes: bytesOf(state) });
        weigh(key, one);
      }
      return state;
    },
  };
}
