import type { articleById } from '@entente/shared/contract/article';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { byTime } from '../tally/by-time.ts';
import { firstRows } from '../tally/first-rows.ts';
import { rowsByStory } from '../tally/story-rows.ts';
import { summaryOf } from './article-summary.ts';
import { everything } from './everything.ts';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';

const mostMates = 50;

export async function answerArticle({ store, tally }: QueryDeps, { id }: QueryOf<typeof articleById>): Promise<AnswerOf<typeof articleById>> {
  const [stored] = await store.byIds([id]);
  if (!stored) throw new NotFound(`There is no article ${id}.`);
  const { columns } = tally;
  const inStory = rowsByStory(columns, tally.select(everything, null), [stored.storyId]).get(stored.storyId) ?? [];
  const mates = firstRows(Int32Array.from(inStory), byTime(columns, 'oldest'), mostMates)
    .map((row) => columns.id.data[row]!)
    .filter((mate) => mate !== id);
  return {
    id,
    article: stored.article,
    tagging: stored.tagging,
    storyId: stored.storyId,
    storyMates: (await store.byIds(mates)).map((mate) => summaryOf(mate, [])),
  };
}
