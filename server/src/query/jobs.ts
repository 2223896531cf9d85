import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { jobEntries, jobs } from '@entente/shared/contract/jobs';
import { createJobsStore } from '../store/jobs-store.ts';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';

const shown = 50;

type Deps = Pick<QueryDeps, 'store'>;

export const answerJobs = async ({ store }: Deps): Promise<AnswerOf<typeof jobs>> => ({ jobs: await createJobsStore(store.database).newest(shown) });

export async function answerJobEntries(
  { store }: Deps,
  { id, outcome, after, limit }: QueryOf<typeof jobEntries>,
): Promise<AnswerOf<typeof jobEntries>> {
  const kept = createJobsStore(store.database);
  const job = await kept.byId(id);
  if (job === null) throw new NotFound(`There is no job ${id}.`);
  const entries = await kept.entries(id, outcome, after, limit + 1);
  return { job, entries: entries.slice(0, limit), next: entries.length > limit ? entries[limit - 1]!.id : null };
}
