import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { leadRows } from './story-rows.ts';

/** What a timeline counts: rows by their time, and the keys that each counts for. */
export interface Units {
  rows: Int32Array;
  maskOf: (row: number) => number;
}

/** The stories among the rows: each at its first known minute, with what all its articles say together. */
export function storyUnits(columns: Columns, { rows, maskOf }: Units): Units {
  const story = columns.story.data;
  const together = new Uint32Array(columns.highestStory + 1);
  for (const row of rows) together[story[row]!]! |= maskOf(row);
  return { rows: leadRows(columns, rows), maskOf: (row) => together[story[row]!]! };
}

/** What a story is counted as: at its first known minute, with what all its articles say together. */
export interface StoryUnit {
  minute: number;
  mask: number;
}

/** A story as it is told in its counted rows from one of its rows backwards; null where none of them is counted. */
export function storyUpTo(columns: Columns, start: number, isCounted: (row: number) => boolean, maskOf: Units['maskOf']): StoryUnit | null {
  const [minute, earlier] = [columns.minute.data, columns.earlierOfStory.data];
  let unit: StoryUnit | null = null;
  for (let row = start; row >= 0; row = earlier[row]!) if (isCounted(row)) unit = withRow(unit, minute[row]!, maskOf(row));
  return unit;
}

export function withRow(unit: StoryUnit | null, minute: number, mask: number): StoryUnit {
  if (unit === null) return { minute, mask };
  const isEarlier = minute !== undated && (unit.minute === undated || minute < unit.minute);
  return { minute: isEarlier ? minute : unit.minute, mask: unit.mask | mask };
}
