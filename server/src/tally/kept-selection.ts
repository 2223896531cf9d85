import { type Filter, filterShape } from '@entente/shared/contract/filter';
import { bytesOf } from './bytes-of.ts';
import { alive, type Columns } from './columns.ts';
import { noNumbers, SortedNumbers } from './sorted-numbers.ts';
import type { TextIds } from './text-ids.ts';

/** Bytes of rows and sums that are kept in all. */
const most = 36 << 20;

/** Rows of so many selections are kept ready to be read, while an answer is made of them. */
const mostRead = 2;

/** Of one selection. Those that are not asked for any more, because the days or the pairs are others, give way. */
const mostSums = 32;

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
  key: string;
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

const keyOf = (filter: Filter): string => JSON.stringify(keys.map((part) => filter[part]));

/**
 * The questions of a page stand under one filter: its rows are selected once. What comes behind them is selected alone and put
 * behind, and added to what was added up, for no row changes. Those that have died are left out, and sums are begun anew.
 */
export function keptSelection(columns: Columns, selectRows: SelectRows): Selecting {
  const store = new KeptSelections(columns, selectRows);
  return {
    select: (filter, textIds) => store.rowsOf(store.selection(filter, textIds)),
    count: (filter, textIds) => store.selection(filter, textIds).rows.count,
    sum: (filter, textIds, sum) => store.sumOver(store.selection(filter, textIds), sum),
  };
}

class KeptSelections {
  readonly #columns: Columns;
  readonly #selectRows: SelectRows;
  /** The newest stand last. */
  readonly #kept = new Map<string, Kept>();
  readonly #read = new Map<Kept, Int32Array>();
  #held = 0;
  #turned = 0;
  #version = 0;

  constructor(columns: Columns, selectRows: SelectRows) {
    this.#columns = columns;
    this.#selectRows = selectRows;
  }

  selection(filter: Filter, textIds: TextIds | null): Kept {
    const { turned, version, dropped } = this.#columns;
    if (this.#turned !== turned) {
      this.#kept.clear();
      [this.#turned, this.#held] = [turned, 0];
    }
    if (this.#version !== version) {
      this.#read.clear();
      this.#version = version;
    }
    const key = keyOf(filter);
    const one = this.#kept.get(key) ?? { key, rows: noNumbers(), size: 0, dropped, version: -1, sums: new Map<string, Counted>(), bytes: 0 };
    if (one.version !== version) this.#bring(one, filter, textIds);
    this.#weigh(one);
    return one;
  }

  rowsOf(one: Kept): Int32Array {
    const rows = this.#read.get(one) ?? one.rows.from(0);
    this.#read.delete(one);
    this.#read.set(one, rows);
    for (const old of [...this.#read.keys()].slice(0, -mostRead)) this.#read.delete(old);
    return rows;
  }

  sumOver<S>(one: Kept, { name, start, add }: Sum<S>): S {
    const known = one.sums.get(name) ?? { state: start(), size: 0, bytes: 0 };
    const state = known.state as S;
    const rows = known.size === 0 ? this.rowsOf(one) : one.rows.from(known.size);
    if (rows.length > 0) add(state, rows);
    one.sums.delete(name);
    one.sums.set(name, { state, size: one.size, bytes: rows.length > 0 ? bytesOf(state) : known.bytes });
    for (const old of [...one.sums.keys()].slice(0, -mostSums)) one.sums.delete(old);
    if (rows.length > 0) this.#weigh(one);
    return state;
  }

  /** To where the columns are. */
  #bring(one: Kept, filter: Filter, textIds: TextIds | null): void {
    const { version, dropped, flags } = this.#columns;
    if (one.dropped !== dropped) {
      one.rows = new SortedNumbers(one.rows.from(0).filter((row) => (flags.data[row]! & alive) !== 0));
      one.sums.clear();
    }
    const size = Math.min(this.#columns.size, textIds?.size ?? Infinity);
    if (one.size < size) {
      one.rows.append(this.#selectRows(filter, textIds, one.size, size));
      one.size = size;
    }
    [one.dropped, one.version] = [dropped, version];
  }

  /** The oldest give way. */
  #weigh(one: Kept): void {
    const bytes = [...one.sums.values()].reduce((sum, each) => sum + each.bytes, one.rows.bytes);
    this.#held += bytes - one.bytes;
    one.bytes = bytes;
    this.#kept.delete(one.key);
    this.#kept.set(one.key, one);
    for (const old of this.#kept.values()) {
      if (this.#held <= most || old === one) break;
      this.#kept.delete(old.key);
      this.#held -= old.bytes;
      old.bytes = 0;
    }
  }
}
