import type { Filter } from '@entente/shared/contract/filter';
import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { addBits } from './counts.ts';
import { relationPart } from './criteria.ts';
import type { Sum } from './kept-selection.ts';
import type { Passes } from './pair-totals.ts';
import { NumberSet } from './number-set.ts';

/** Where the numbers of a pair begin among its own: stories, first and last minute, by stance, by topic, by slice of time. */
const [firstAt, lastAt, stancesAt, topicsAt, slicesAt] = [1, 2, 3, 7, 23];

/** Above every real minute. */
const noMinute = 2_147_483_647;

/** How to divide time: the slice of a minute, below `slices`. */
export interface Slicing {
  /** Tells it from others. */
  name: string;
  slices: number;
  sliceOf: (minute: number) => number;
}

/** What is known of one pair. */
export interface PairDetail {
  stories: number;
  /** Minutes; beyond all others where none is known. */
  first: number;
  last: number;
  /** In the order of the vocabulary, and zeros behind. */
  stances: Int32Array;
  topics: Int32Array;
  slices: Int32Array;
}

/** Of each pair, in the order in which they come: most filters leave few of all. */
export class PairDetails {
  readonly rows = new NumberSet();
  readonly width: number;
  /** By pair: its place + 1. */
  readonly #places: Uint16Array;
  #count = 0;
  /** Those of a place begin at it times the width. */
  numbers = new Int32Array(0);

  constructor(size: number, slices: number) {
    this.#places = new Uint16Array(size);
    this.width = slicesAt + slices;
  }

  get bytes(): number {
    return this.#places.byteLength + this.numbers.byteLength + this.rows.bytes;
  }

  of(pair: number): PairDetail {
    const from = this.placeOf(pair) * this.width;
    const [first, last] = [this.numbers[from + firstAt]!, this.numbers[from + lastAt]!];
    const isDated = last !== undated;
    const own = (start: number, end: number): Int32Array => this.numbers.subarray(from + start, from + end);
    return {
      stories: this.numbers[from]!,
      first: isDated ? first : Infinity,
      last: isDated ? last : -Infinity,
      stances: own(stancesAt, topicsAt),
      topics: own(topicsAt, slicesAt),
      slices: own(slicesAt, this.width),
    };
  }

  /** The place of a pair; where it is a new one, `numbers` may be another array from then on. */
  placeOf(pair: number): number {
    const known = this.#places[pair]!;
    if (known > 0) return known - 1;
    this.#count += 1;
    this.#places[pair] = this.#count;
    if (this.#count * this.width > this.numbers.length) {
      const larger = new Int32Array(Math.ceil(this.#count * 1.3) * this.width);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const from = (this.#count - 1) * this.width;
    this.numbers[from + firstAt] = noMinute;
    this.numbers[from + lastAt] = undated;
    return this.#count - 1;
  }
}

/** Under what the filter asks of a relation, which is what `passes` tests. */
export const pairDetails = (columns: Columns, filter: Filter, passes: Passes, slicing: Slicing): Sum<PairDetails> => ({
  name: `pair details ${columns.pairs.room} ${slicing.name} ${relationPart(filter)}`,
  start: () => new PairDetails(columns.pairs.room, slicing.slices),
  add: (details, rows) => addRows(details, columns, rows, passes, slicing),
});

function addRows(details: PairDetails, columns: Columns, rows: Int32Array, passes: Passes, { sliceOf }: Slicing): void {
  const [firstRelation, pair, minute] = [columns.firstRelation.data, columns.pair.data, columns.minute.data];
  const [stance, relationTopics, earlierOfStory] = [columns.stance.data, columns.relationTopics.data, columns.earlierOfStory.data];
  const isTold = toldBefore(columns, details.rows, passes);
  const { width } = details;
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[n]!;
    details.rows.add(row);
    const [end, at, earlier] = [firstRelation[row + 1]!, minute[row]!, earlierOfStory[row]!];
    const slice = at === undated ? -1 : sliceOf(at);
    for (let relation = firstRelation[row]!; relation < end; relation += 1) {
      if (passes !== null && !passes(relation)) continue;
      const of = pair[relation]!;
      const from = details.placeOf(of) * width;
      const { numbers } = details;
      if (earlier < 0 || !isTold(earlier, of)) numbers[from]! += 1;
      numbers[from + stancesAt + stance[relation]!]! += 1;
      addBits(numbers, from + topicsAt, relationTopics[relation]!);
      if (slice < 0) continue;
      numbers[from + slicesAt + slice]! += 1;
      if (at < numbers[from + firstAt]!) numbers[from + firstAt] = at;
      if (at > numbers[from + lastAt]!) numbers[from + lastAt] = at;
    }
  }
}

/** Whether a story tells of a pair already: in one of its rows from this one backwards that are counted. */
function toldBefore(columns: Columns, counted: NumberSet, passes: Passes): (row: number, wanted: number) => boolean {
  const [firstRelation, pair, earlierOfStory] = [columns.firstRelation.data, columns.pair.data, columns.earlierOfStory.data];
  return (start, wanted) => {
    for (let row = start; row >= 0; row = earlierOfStory[row]!) {
      if (!counted.has(row)) continue;
      const end = firstRelation[row + 1]!;
      for (let relation = firstRelation[row]!; relation < end; relation += 1) {
        if (pair[relation] === wanted && (passes === null || passes(relation))) return true;
      }
    }
    return false;
  };
}
