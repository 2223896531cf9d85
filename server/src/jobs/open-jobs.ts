import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { Following } from '../feeds/follow-feeds.ts';
import type { JobCommands } from '../http/commands.ts';
import type { Pipeline } from '../pipeline.ts';
import { createCodedEventsStore } from '../store/coded-events-store.ts';
import { createFeedsStore } from '../store/feeds-store.ts';
import { createJobsStore } from '../store/jobs-store.ts';
import type { Grouping, Store } from '../store/store.ts';
import { createImportFile, type ImportFile } from './import-file.ts';
import { createImportWork } from './import-work.ts';
import { createJobCommands } from './job-commands.ts';
import { createRetagWork } from './retag-work.ts';
import { type Jobs, runJobs } from './run-jobs.ts';
import { createVisitAllWork } from './visit-all-work.ts';

export interface OpenJobsParts {
  store: Store;
  pipeline: Pipeline;
  following: Pick<Following, 'visitNow'>;
  tag: (article: Article) => Tagging | Promise<Tagging>;
  grouping: (article: Article, tagging: Tagging) => Grouping;
  tagger: string;
  dataFolder: string;
  now: () => Date;
  say: (line: string) => void;
}

const nap = (milliseconds: number, signal: AbortSignal): Promise<void> => setTimeout(milliseconds, undefined, { ref: false, signal }).catch(() => {});

/** Puts together what runs long, over a store, the pipeline and the feeds. */
export function openJobs({ store, pipeline, following, tag, grouping, tagger, dataFolder, now, say }: OpenJobsParts): {
  jobs: Jobs;
  jobCommands: JobCommands;
  importFile: ImportFile;
} {
  const { database } = store;
  const kept = createJobsStore(database);
  const codedEvents = createCodedEventsStore(database);
  const take = (document: RawDocument): ReturnType<Pipeline['take']> => pipeline.take(document);
  const jobs = runJobs({
    jobs: kept,
    work: {
      import: createImportWork({ take, codedEvents, byIds: (ids) => store.byIds(ids) }),
      retag: createRetagWork({ store, grouping, tag, tagger }),
      'visit-all': createVisitAllWork(createFeedsStore(database), following),
    },
    now,
    sleep: nap,
    onFault: (error, { title }) => say(`${title} broke off: ${(error as Error).stack ?? String(error)}`),
  });
  return {
    jobs,
    jobCommands: createJobCommands({ store: kept, jobs, folder: join(dataFolder, 'imports'), now }),
    importFile: createImportFile({ take, codedEvents }, now),
  };
}
