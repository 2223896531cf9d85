import type { articleById } from '@entente/shared/contract/article';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';

export async function answerArticle({ store }: Pick<QueryDeps, 'store'>, { id }: QueryOf<typeof articleById>): Promise<AnswerOf<typeof articleById>> {
  const [stored] = await store.byIds([id]);
  if (!stored) throw new NotFound(`There is no article ${id}.`);
  return { id, article: stored.article, tagging: stored.tagging, storyId: stored.storyId };
}
