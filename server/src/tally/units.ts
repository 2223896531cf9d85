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
