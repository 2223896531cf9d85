import { dayOr, undated } from './calendar.ts';
import type { Columns } from './columns.ts';

/** What is counted of the rows that share something. */
export interface RowCount {
  articles: number;
  stories: number;
  first: string | null;
  last: string | null;
}

/** Counts one group of rows after the other. */
export function rowCounter({ story: { data: story }, minute: { data: minute }, highestStory }: Columns): (rows: readonly number[]) => RowCount {
  // By story, the group in which it was seen last: between two groups nothing has to be cleared, but for every 255th.
  const seen = new Uint8Array(highestStory + 1);
  let group = 0;
  return (rows) => {
    group = (group % 255) + 1;
    if (group === 1) seen.fill(0);
    let [stories, first, last] = [0, Infinity, -Infinity];
    for (const row of rows) {
      const [own, at] = [story[row]!, minute[row]!];
      if (seen[own] !== group) stories += 1;
      seen[own] = group;
      if (at === undated) continue;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    return { articles: rows.length, stories, first: dayOr(first), last: dayOr(last) };
  };
}

/** Adds a row to those under a key. */
export function addRow(groups: Map<number, number[]>, key: number, row: number): void {
  const rows = groups.get(key);
  if (rows) rows.push(row);
  else groups.set(key, [row]);
}
