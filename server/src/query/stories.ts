import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { stories } from '@entente/shared/contract/stories';
import { storyCarriers } from '../store/story-carriers.ts';
import { dayText } from '../tally/calendar.ts';
import { byTime } from '../tally/by-time.ts';
import type { Columns } from '../tally/columns.ts';
import { firstRows } from '../tally/first-rows.ts';
import { spanOf } from '../tally/span.ts';
import { leadRows, rowsByStory } from '../tally/story-rows.ts';
import { summaryOf } from './article-summary.ts';
import { publishersOf } from './publishers-of.ts';
import { mainPair, storyVoices } from './story-voices.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { soughtIn } from './read-text-query.ts';

/** Stories of more articles first; of equals the newest. */
function byCover(columns: Columns, rows: Int32Array): (a: number, b: number) => number {
  const story = columns.story.data;
  const articles = new Uint32Array(columns.highestStory + 1);
  for (const row of rows) articles[story[row]!]! += 1;
  const newest = byTime(columns, 'newest');
  return (a, b) => articles[story[b]!]! - articles[story[a]!]! || newest(a, b);
}

function spanOfRows(columns: Columns, rows: readonly number[]): { first: string | null; last: string | null } {
  const span = spanOf(columns, Int32Array.from(rows));
  return { first: span && dayText(span.first), last: span && dayText(span.last) };
}

/** A story is as new as its first article: copies that come later do not lift it. */
export async function answerStories({ store, tally }: QueryDeps, query: QueryOf<typeof stories>): Promise<AnswerOf<typeof stories>> {
  const { columns } = tally;
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const all = leadRows(columns, rows);
  const order = query.sort === 'most-covered' ? byCover(columns, rows) : byTime(columns, 'newest');
  const leads = firstRows(all, order, query.skip + query.limit).slice(query.skip);
  const mates = rowsByStory(
    columns,
    rows,
    leads.map((row) => columns.story.data[row]!),
  );
  const match = soughtIn(query.q);
  const carriers = await storyCarriers(
    store.database,
    leads.map((row) => columns.story.data[row]!),
  );
  const items = (await store.heads(leads.map((row) => columns.id.data[row]!))).map((stored) => {
    const own = mates.get(stored.storyId) ?? [];
    return {
      id: stored.storyId,
      lead: summaryOf(stored, match),
      articles: own.length,
      publishers: publishersOf(columns, own),
      ...spanOfRows(columns, own),
      ...storyVoices(
        carriers.filter(({ storyId }) => storyId === stored.storyId),
        mainPair(stored),
      ),
    };
  });
  return { total: all.length, items };
}
