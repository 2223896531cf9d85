import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';

/** By story, the row that leads it, + 1; all 0 between two questions. */
let leading = new Int32Array(1024);

/** One row for each story among the rows: its earliest dated article, else its first. */
export function leadRows(columns: Columns, rows: Int32Array): Int32Array {
  const [story, minute] = [columns.story.data, columns.minute.data];
  if (leading.length <= columns.highestStory) leading = new Int32Array(Math.ceil((columns.highestStory + 1) * 1.1));
  const lead = leading;
  const order = new Int32Array(rows.length);
  let stories = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const at = story[row]!;
    const known = lead[at]! - 1;
    if (known < 0) {
      order[stories++] = at;
      lead[at] = row + 1;
    } else if (earlier(minute[row]!, minute[known]!)) lead[at] = row + 1;
  }
  const leads = order.subarray(0, stories);
  for (let at = 0; at < stories; at += 1) {
    const own = leads[at]!;
    leads[at] = lead[own]! - 1;
    lead[own] = 0;
  }
  return leads;
}

const earlier = (a: number, b: number): boolean => a !== undated && (b === undated || a < b);

/** The rows of each of the chosen stories, among the rows given. */
export function rowsByStory(columns: Columns, rows: Int32Array, chosen: readonly number[]): Map<number, number[]> {
  const story = columns.story.data;
  const wanted = new Uint8Array(columns.highestStory + 1);
  for (const id of chosen) wanted[id] = 1;
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const id = story[row]!;
    if (wanted[id] !== 1) continue;
    const list = found.get(id);
    if (list) list.push(row);
    else found.set(id, [row]);
  }
  return found;
}
