import { dayOr, undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import type { Sum } from './kept-selection.ts';
import { NumberSet } from './number-set.ts';

/** What is counted of the rows that bear a key. */
export interface KeyCount {
  articles: number;
  stories: number;
  first: string | null;
  last: string | null;
}

/** Calls back for each key of a row, for some perhaps twice. */
export type EachKey = (row: number, see: (key: number) => void) => void;

/** For each of so many keys. */
export class KeyCounts {
  readonly articles: Uint32Array;
  readonly #stories: Uint32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** The row in which each key was seen last, + 1. */
  readonly #seenIn: Int32Array;
  readonly #rows = new NumberSet();

  constructor(size: number) {
    this.articles = new Uint32Array(size);
    this.#stories = new Uint32Array(size);
    this.#first = new Int32Array(size).fill(2_147_483_647);
    this.#last = new Int32Array(size).fill(undated);
    this.#seenIn = new Int32Array(size);
  }

  get bytes(): number {
    return this.articles.byteLength * 5 + this.#rows.bytes;
  }

  at(key: number): KeyCount {
    const isDated = this.#last[key] !== undated;
    const day = (minutes: Int32Array): string | null => (isDated ? dayOr(minutes[key]!) : null);
    return { articles: this.articles[key]!, stories: this.#stories[key]!, first: day(this.#first), last: day(this.#last) };
  }

  /** Keys that have rows. */
  keys(): number[] {
    return [...this.articles.keys()].filter((key) => this.articles[key]! > 0);
  }

  add({ minute: { data: minute }, earlierOfStory: { data: earlier } }: Columns, rows: Int32Array, eachKey: EachKey): void {
    const isTold = this.#toldBefore(earlier, eachKey);
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      const [at, before] = [minute[row]!, earlier[row]!];
      this.#rows.add(row);
      eachKey(row, (key) => {
        if (this.#seenIn[key] === row + 1) return;
        this.#seenIn[key] = row + 1;
        this.articles[key]! += 1;
        if (before < 0 || !isTold(before, key)) this.#stories[key]! += 1;
        if (at === undated) return;
        if (at < this.#first[key]!) this.#first[key] = at;
        if (at > this.#last[key]!) this.#last[key] = at;
      });
    }
  }

  /** Whether a story bears the key already: in one of its rows from this one backwards that are counted. */
  #toldBefore(earlier: Int32Array, eachKey: EachKey): (row: number, wanted: number) => boolean {
    const bears = (row: number, wanted: number): boolean => {
      let found = false;
      eachKey(row, (key) => (found ||= key === wanted));
      return found;
    };
    return (start, wanted) => {
      for (let row = start; row >= 0; row = earlier[row]!) if (this.#rows.has(row) && bears(row, wanted)) return true;
      return false;
    };
  }
}

/** `name` says which keys they are, and what is asked of the rows. */
export const keyCounts = (columns: Columns, name: string, size: number, eachKey: EachKey): Sum<KeyCounts> => ({
  name: `keys ${name} ${size}`,
  start: () => new KeyCounts(size),
  add: (counts, rows) => counts.add(columns, rows, eachKey),
});
