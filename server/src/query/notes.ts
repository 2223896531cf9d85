import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { notes } from '@entente/shared/contract/notes';
import { createNotesStore } from '../store/notes-store.ts';
import type { QueryDeps } from './query-deps.ts';

export const answerNotes = async ({ store }: Pick<QueryDeps, 'store'>, about: QueryOf<typeof notes>): Promise<AnswerOf<typeof notes>> => ({
  notes: await createNotesStore(store.database).list(about),
});
