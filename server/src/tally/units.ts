import type { Columns } from './columns.ts';
import { leadRows } from './story-rows.ts';

/** What a timeline counts: when each thing was, and which keys it counts for. */
export interface Units {
  minutes: Int32Array;
  masks: Uint32Array;
}

export function articleUnits({ minute: { data: minute } }: Columns, rows: Int32Array, maskOf: (row: number) => number): Units {
  const [minutes, masks] = [new Int32Array(rows.length), new Uint32Array(rows.length)];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    minutes[at] = minute[row]!;
    masks[at] = maskOf(row);
  }
  return { minutes, masks };
}

/** The stories among the rows: each at its first known minute, with what all its articles say together. */
export function storyUnits(columns: Columns, rows: Int32Array, maskOf: (row: number) => number): Units {
  const story = columns.story.data;
  const together = new Uint32Array(columns.highestStory + 1);
  for (const row of rows) together[story[row]!]! |= maskOf(row);
  return articleUnits(columns, leadRows(columns, rows), (row) => together[story[row]!]!);
}
