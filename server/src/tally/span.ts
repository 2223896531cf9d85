import { dayOfMinute, undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import type { Sum } from './kept-selection.ts';

export interface Span {
  first: number;
  last: number;
  dated: number;
}

interface Minutes {
  first: number;
  last: number;
  dated: number;
}

function addMinutes(all: Minutes, minute: Int32Array, rows: Int32Array): void {
  let { first, last, dated } = all;
  for (let place = 0; place < rows.length; place += 1) {
    const at = minute[rows[place]!]!;
    if (at === undated) continue;
    dated += 1;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  Object.assign(all, { first, last, dated });
}

const none = (): Minutes => ({ first: 2_147_483_647, last: undated, dated: 0 });

/** First and last minute among the rows, and how many have one. */
export const minutesOf = (columns: Columns): Sum<Minutes> => ({
  name: 'minutes',
  start: none,
  add: (all, rows) => addMinutes(all, columns.minute.data, rows),
});

/** The same in days; null where no row has one. */
export const toSpan = ({ first, last, dated }: Minutes): Span | null =>
  dated === 0 ? null : { first: dayOfMinute(first), last: dayOfMinute(last), dated };

export function spanOf(columns: Columns, rows: Int32Array): Span | null {
  const all = none();
  addMinutes(all, columns.minute.data, rows);
  return toSpan(all);
}
