import { dayOfMinute, undated } from './calendar.ts';
import type { Columns } from './columns.ts';

export interface Span {
  first: number;
  last: number;
  dated: number;
}

/** First and last day number among the rows, and how many have one; null where none has. */
export function spanOf(columns: Columns, rows: Int32Array): Span | null {
  const minute = columns.minute.data;
  let [first, last, dated] = [2_147_483_647, undated, 0];
  for (let place = 0; place < rows.length; place += 1) {
    const at = minute[rows[place]!]!;
    if (at === undated) continue;
    dated += 1;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return dated === 0 ? null : { first: dayOfMinute(first), last: dayOfMinute(last), dated };
}
