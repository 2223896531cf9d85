import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';

/** Above every real minute. */
const noMinute = 2_147_483_647;

type Passes = ((relation: number) => boolean) | null;

/** Articles by pair (an article has at most one relation of a pair), and the first and last minute among them. */
export interface PairTotals {
  counts: Uint32Array;
  first: number;
  last: number;
}

export function pairTotals(columns: Columns, rows: Int32Array, passes: Passes): PairTotals {
  const [firstRelation, pair, minute] = [columns.firstRelation.data, columns.pair.data, columns.minute.data];
  const counts = new Uint32Array(columns.pairs.words.length);
  let [first, last] = [noMinute, undated];
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const end = firstRelation[row + 1]!;
    let some = 0;
    for (let relation = firstRelation[row]!; relation < end; relation += 1) {
      if (passes !== null && !passes(relation)) continue;
      counts[pair[relation]!]! += 1;
      some = 1;
    }
    const at = minute[row]!;
    if (some === 0 || at === undated) continue;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last === undated ? { counts, first: Infinity, last: -Infinity } : { counts, first, last };
}

/** Pairs with articles, most first, then by name. */
export function rankPairs({ pairs: { words } }: Columns, counts: Uint32Array): number[] {
  const found: number[] = [];
  for (let pair = 0; pair < counts.length; pair += 1) if (counts[pair]! > 0) found.push(pair);
  return found.sort((a, b) => counts[b]! - counts[a]! || (words[a]! < words[b]! ? -1 : 1));
}

/** What is known of each of some chosen pairs; the numbers of the one at place p begin at p times the width. */
export interface PairDetails {
  stories: Uint32Array;
  first: Float64Array;
  last: Float64Array;
  stances: Uint32Array;
  topics: Uint32Array;
  slices: Uint32Array;
}

export const stanceWidth = 4;
export const topicWidth = 16;

/** How to divide time: the slice of a minute, below `slices`. */
export interface Slicing {
  slices: number;
  sliceOf: (minute: number) => number;
}

export function pairDetails(
  columns: Columns,
  rows: Int32Array,
  passes: Passes,
  chosen: readonly number[],
  counts: Uint32Array,
  { slices, sliceOf }: Slicing,
): PairDetails {
  const [firstRelation, pair, stance, topics] = [columns.firstRelation.data, columns.pair.data, columns.stance.data, columns.relationTopics.data];
  const [minute, story] = [columns.minute.data, columns.story.data];
  const places = new Int32Array(counts.length).fill(-1);
  chosen.forEach((one, place) => (places[one] = place));
  const [next, stories] = roomFor(chosen, counts);
  const found: PairDetails = {
    stories: new Uint32Array(chosen.length),
    first: new Float64Array(chosen.length).fill(Infinity),
    last: new Float64Array(chosen.length).fill(-Infinity),
    stances: new Uint32Array(chosen.length * stanceWidth),
    topics: new Uint32Array(chosen.length * topicWidth),
    slices: new Uint32Array(chosen.length * slices),
  };
  const { stances, topics: topicCounts, slices: sliceCounts, first, last } = found;
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[n]!;
    const [end, at, its] = [firstRelation[row + 1]!, minute[row]!, story[row]!];
    const slice = at === undated ? -1 : sliceOf(at);
    for (let relation = firstRelation[row]!; relation < end; relation += 1) {
      const place = places[pair[relation]!]!;
      if (place < 0 || (passes !== null && !passes(relation))) continue;
      stories[next[place]!++] = its;
      stances[place * stanceWidth + stance[relation]!]! += 1;
      for (let left = topics[relation]!; left !== 0; left &= left - 1) topicCounts[place * topicWidth + 31 - Math.clz32(left & -left)]! += 1;
      if (slice < 0) continue;
      if (at < first[place]!) first[place] = at;
      if (at > last[place]!) last[place] = at;
      sliceCounts[place * slices + slice]! += 1;
    }
  }
  countStories(found.stories, stories, next, columns.highestStory);
  return found;
}

/** Where the stories of each chosen pair begin, and room for all of them. */
function roomFor(chosen: readonly number[], counts: Uint32Array): [Uint32Array, Int32Array] {
  const next = new Uint32Array(chosen.length);
  let total = 0;
  for (let place = 0; place < chosen.length; place += 1) {
    next[place] = total;
    total += counts[chosen[place]!]!;
  }
  return [next, new Int32Array(total)];
}

/** Different stories between the end of the one before and the own end. */
function countStories(found: Uint32Array, stories: Int32Array, ends: Uint32Array, highest: number): void {
  const seen = new Int32Array(highest + 1);
  let at = 0;
  for (let place = 0; place < ends.length; place += 1) {
    for (; at < ends[place]!; at += 1) {
      if (seen[stories[at]!] === place + 1) continue;
      seen[stories[at]!] = place + 1;
      found[place]! += 1;
    }
  }
}
