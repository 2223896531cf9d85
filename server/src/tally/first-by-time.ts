import { byTime } from './by-time.ts';
import type { Columns } from './columns.ts';
import { firstRows } from './first-rows.ts';
import type { Sum } from './kept-selection.ts';

/** No page is longer. */
const longestPage = 200;

/** The rows of the first page: what comes in may push some of them out, and brings none back. */
export const firstByTime = (columns: Columns, direction: 'newest' | 'oldest'): Sum<{ rows: number[] }> => ({
  name: `first ${direction}`,
  start: () => ({ rows: [] }),
  add(first, rows) {
    const own = firstRows(rows, byTime(columns, direction), longestPage);
    first.rows = firstRows(Int32Array.from([...first.rows, ...own]), byTime(columns, direction), longestPage);
  },
});
