import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { views } from '@entente/shared/contract/views';
import { createViewsStore } from '../store/views-store.ts';
import type { QueryDeps } from './query-deps.ts';

export const answerViews = async ({ store }: Pick<QueryDeps, 'store'>): Promise<AnswerOf<typeof views>> => ({
  views: await createViewsStore(store.database).list(),
});
