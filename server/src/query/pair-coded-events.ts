import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairCodedEvents } from '@entente/shared/contract/pair-coded-events';
import { createCodedEventsStore } from '../store/coded-events-store.ts';
import type { QueryDeps } from './query-deps.ts';

export const answerPairCodedEvents = (
  { store }: Pick<QueryDeps, 'store'>,
  { pair, from = '0000-01-01', to = '9999-12-31', limit }: QueryOf<typeof pairCodedEvents>,
): Promise<AnswerOf<typeof pairCodedEvents>> => createCodedEventsStore(store.database).ofPair(pair, from, to, limit);
