import type { corrections } from '@entente/shared/contract/corrections';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { listCorrections } from '../store/corrections-store.ts';
import type { QueryDeps } from './query-deps.ts';

export const answerCorrections = async (
  { store }: Pick<QueryDeps, 'store'>,
  { article }: QueryOf<typeof corrections>,
): Promise<AnswerOf<typeof corrections>> => ({ corrections: await listCorrections(store.database, article) });
