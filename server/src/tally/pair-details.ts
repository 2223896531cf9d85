import type { Filter } from '@entente/shared/contract/filter';
import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { relationPart } from './criteria.ts';
import type { Sum } from './kept-selection.ts';
import type { Passes } from './pair-totals.ts';
import { NumberSet } from './number-set.ts';

export const stanceWidth = 4;
export const topicWidth = 16;

/** How to divide time: the slice of a minute, below `slices`. */
export interface Slicing {
  /** Tells it from others. */
  name: string;
  slices: number;
  sliceOf: (minute: number) => number;
}

/** What is known of each pair; the numbers of the one at place p begin at p times the width. */
export class PairDetails {
  readonly stories: Uint32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly stances: Uint32Array;
  readonly topics: Uint32Array;
  readonly slices: Uint32Array;
  readonly rows = new NumberSet();

  constructor(size: number, slices: number) {
    this.stories = new Uint32Array(size);
    this.first = new Float64Array(size).fill(Infinity);
    this.last = new Float64Array(size).fill(-Infinity);
    this.stances = new Uint32Array(size * stanceWidth);
    this.topics = new Uint32Array(size * topicWidth);
    this.slices = new Uint32Array(size * slices);
  }
}

/** Under what the filter asks of a relation, which is what `passes` tests. */
export const pairDetails = (columns: Columns, filter: Filter, passes: Passes, slicing: Slicing): Sum<PairDetails> => ({
  name: `pair details ${columns.pairs.room} ${slicing.name} ${relationPart(filter)}`,
  start: () => new PairDetails(columns.pairs.room, slicing.slices),
  add: (details, rows) => addRows(details, columns, rows, passes, slicing),
});

function addRows(details: PairDetails, columns: Columns, rows: Int32Array, passes: Passes, { slices: width, sliceOf }: Slicing): void {
  const { stories, first, last, stances, topics, slices } = details;
  const [firstRelation, pair, minute] = [columns.firstRelation.data, columns.pair.data, columns.minute.data];
  const [stance, relationTopics, earlierOfStory] = [columns.stance.data, columns.relationTopics.data, columns.earlierOfStory.data];
  const isTold = toldBefore(columns, details.rows, passes);
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[n]!;
    details.rows.add(row);
    const [end, at, earlier] = [firstRelation[row + 1]!, minute[row]!, earlierOfStory[row]!];
    const slice = at === undated ? -1 : sliceOf(at);
    for (let relation = firstRelation[row]!; relation < end; relation += 1) {
      if (passes !== null && !passes(relation)) continue;
      const of = pair[relation]!;
      if (earlier < 0 || !isTold(earlier, of)) stories[of]! += 1;
      stances[of * stanceWidth + stance[relation]!]! += 1;
      for (let left = relationTopics[relation]!; left !== 0; left &= left - 1) topics[of * topicWidth + 31 - Math.clz32(left & -left)]! += 1;
      if (slice < 0) continue;
      if (at < first[of]!) first[of] = at;
      if (at > last[of]!) last[of] = at;
      slices[of * width + slice]! += 1;
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
