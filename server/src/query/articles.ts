import type { articles } from '@entente/shared/contract/articles';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { undated } from '../tally/calendar.ts';
import { byTime } from '../tally/by-time.ts';
import type { Columns } from '../tally/columns.ts';
import { firstByTime } from '../tally/first-by-time.ts';
import { firstRows } from '../tally/first-rows.ts';
import { idsOfRows } from '../tally/ids-of-rows.ts';
import type { Tally } from '../tally/tally.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { mostRanked } from '../store/text-query.ts';
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
  const ids = await textIds({ store, tally }, query);
  const total = tally.count(query, ids);
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const match = soughtIn(query.q);
  // Without words there is no best match: then the newest come first.
  const page =
    query.sort === 'relevance' && match.length > 0
      ? await pageByRank({ store, tally }, tally.select(query, ids), match, after, query.limit)
      : pageByTime(tally, query, ids, after);
  return {
    total,
    items: (await store.heads(page.rows.map((row) => columns.id.data[row]!))).map((stored) => summaryOf(stored, match)),
    next: page.next && writeCursor(page.next),
  };
}

async function pageByRank({ store, tally }: QueryDeps, rows: Int32Array, match: TextMatch, after: Cursor | null, limit: number): Promise<Page> {
  if (after !== null && !('skip' in after)) throw new BadCursor('The cursor belongs to another order.');
  const end = (after?.skip ?? 0) + limit;
  const newestLast = Int32Array.from(idsOfRows(tally.columns, rows)).sort();
  // The newest alone are put in order of how well they match; who reads on beyond them needs the others too.
  const ids = await store.rank(match, [...(end <= mostRanked ? newestLast.subarray(-mostRanked) : newestLast)]);
  const shown = ids.slice(end - limit, end).flatMap((one) => tally.columns.rowOf(one) ?? []);
  return { rows: shown, next: end < rows.length ? { skip: end } : null };
}

function pageByTime(tally: Tally, query: QueryOf<typeof articles>, ids: TextIds | null, after: Cursor | null): Page {
  if (after !== null && !('id' in after)) throw new BadCursor('The cursor belongs to another order.');
  const { columns } = tally;
  const direction = query.sort === 'oldest' ? 'oldest' : 'newest';
  const [shown, more] = after === null ? firstOfAll() : behind(after);
  const last = shown.at(-1);
  return { rows: shown, next: last !== undefined && more ? { minute: columns.minute.data[last]!, id: columns.id.data[last]! } : null };

  function firstOfAll(): [number[], boolean] {
    const { rows } = tally.sum(query, ids, firstByTime(columns, direction));
    const first = rows.slice(0, query.limit);
    return [first, tally.count(query, ids) > first.length];
  }

  function behind(cursor: { minute: number; id: number }): [number[], boolean] {
    const later = tally.select(query, ids).filter(isAfter(columns, direction, cursor));
    const first = firstRows(later, byTime(columns, direction), query.limit);
    return [first, later.length > first.length];
  }
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
