import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { leadRows } from './story-rows.ts';

/** The stories among the rows: each at its first known minute, with what all its articles say together. */
export function storyUnits(columns: Columns, rows: Int32Array, maskOf: (row: number) => number): { minutes: Int32Array; masks: Uint16Array } {
  const [story, minute] = [columns.story.data, columns.minute.data];
  const mask = new Uint16Array(columns.highestStory + 1);
  for (const row of rows) mask[story[row]!]! |= maskOf(row);
  const leads = leadRows(columns, rows);
  return { minutes: leads.map((row) => minute[row] ?? undated), masks: Uint16Array.from(leads, (row) => mask[story[row]!]!) };
}
