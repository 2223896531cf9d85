import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { JobKind } from '@entente/shared/domain/job';
import type { JobCommands } from '../http/commands.ts';
import type { JobsStore } from '../store/jobs-store.ts';
import type { ImportParams } from './import-work.ts';
import type { Jobs } from './run-jobs.ts';
import { tryFile } from './try-file.ts';

export interface JobCommandParts {
  store: JobsStore;
  jobs: Pick<Jobs, 'wake'>;
  /** Where files wait until they are imported. */
  folder: string;
  now: () => Date;
}

/** What a user can tell Entente to do that takes long. */
export function createJobCommands({ store, jobs, folder, now }: JobCommandParts): JobCommands {
  async function start(kind: JobKind, title: string, params: unknown): Promise<{ jobId: number }> {
    const jobId = await store.create(kind, title, params, now().toISOString());
    jobs.wake();
    return { jobId };
  }

  async function startImport(name: string, uploaded: string, columns: ColumnMap | undefined): Promise<{ jobId: number }> {
    await mkdir(folder, { recursive: true });
    const file = join(
      folder,
      `${randomUUID()}-${basename(name)
        .replaceAll(/[^\p{L}\p{N}._-]/gu, '_')
        .slice(-80)}`,
    );
    await rename(uploaded, file);
    const params: ImportParams = { file, name, ...(columns ? { columns } : {}), retrievedAt: now().toISOString() };
    return start('import', `Import of ${name}`, params);
  }

  return {
    startImport,
    tryImport: (name, uploaded, columns) => tryFile(uploaded, name, now().toISOString(), columns),
    startRetag: () => start('retag', 'Reading all articles again', {}),
    startVisitAll: () => start('visit-all', 'Visiting all feeds', {}),
    cancelJob: async (id) => ({ cancelled: await store.cancel(id, now().toISOString()) }),
  };
}
