import type { articles } from '@entente/shared/contract/articles';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { undated } from '../tally/calendar.ts';
import { byTime } from '../tally/by-time.ts';
import type { Columns } from '../tally/columns.ts';
import { firstRows } from '../tally/first-rows.ts';
import { idsOfRows } from '../tally/ids-of-rows.ts';
import { summaryOf } from './article-summary.ts';
import { BadCursor, type Cursor, readCursor, writeCursor } from './cursor.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { soughtIn } from './read-text-query.ts';
import type { TextMatch } from './text-match.ts';

interface Page {
  rows: readonly number[];
  next: Cursor | null;
}

export async function answerArticles({ store, tally }: QueryDeps, query: QueryOf<typeof articles>): Promise<AnswerOf<typeof articles>> {
  const { columns } = tally;
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const match = soughtIn(query.q);
  // Without words there is no best match: then the newest come first.
  const page =
    query.sort === 'relevance' && match.length > 0
      ? await pageByRank({ store, tally }, rows, match, after, query.limit)
      : pageByTime(columns, rows, query.sort === 'oldest' ? 'oldest' : 'newest', after, query.limit);
  return {
    total: rows.length,
    items: (await store.heads(page.rows.map((row) => columns.id.data[row]!))).map((stored) => summaryOf(stored, match)),
    next: page.next && writeCursor(page.next),
  };
}

async function pageByRank({ store, tally }: QueryDeps, rows: Int32Array, match: TextMatch, after: Cursor | null, limit: number): Promise<Page> {
  if (after !== null && !('skip' in after)) throw new BadCursor('The cursor belongs to another order.');
  const ids = await store.rank(match, idsOfRows(tally.columns, rows));
  const end = (after?.skip ?? 0) + limit;
  const shown = ids.slice(end - limit, end).flatMap((one) => tally.columns.rowOf(one) ?? []);
  return { rows: shown, next: end < rows.length ? { skip: end } : null };
}

function pageByTime(columns: Columns, rows: Int32Array, direction: 'newest' | 'oldest', after: Cursor | null, limit: number): Page {
  if (after !== null && !('id' in after)) throw new BadCursor('The cursor belongs to another order.');
  const later = after === null ? rows : rows.filter(isAfter(columns, direction, after));
  const shown = firstRows(later, byTime(columns, direction), limit);
  const last = shown.at(-1);
  const more = last !== undefined && later.length > shown.length;
  return { rows: shown, next: more ? { minute: columns.minute.data[last]!, id: columns.id.data[last]! } : null };
}

/** Holds for the rows that `byTime` puts behind the cursor, whether or not its own article is still there. */
function isAfter(columns: Columns, direction: 'newest' | 'oldest', cursor: { minute: number; id: number }): (row: number) => boolean {
  const [minute, id] = [columns.minute.data, columns.id.data];
  const sign = direction === 'newest' ? -1 : 1;
  return (row) => {
    const at = minute[row]!;
    if (at === undated || cursor.minute === undated) return at === undated && (cursor.minute !== undated || id[row]! < cursor.id);
    return at === cursor.minute ? (id[row]! - cursor.id) * sign > 0 : (at - cursor.minute) * sign > 0;
  };
}
