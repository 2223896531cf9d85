import { join } from 'node:path';
import { type Asking, openAsking } from './asking/ask-in-threads.ts';
import { openReaders } from './bulk/readers.ts';
import { createCommands } from './commands.ts';
import type { Config } from './config.ts';
import { openFollowing } from './feeds/open-following.ts';
import type { Following } from './feeds/follow-feeds.ts';
import { chooseStory, groupingOf } from './group/choose-story.ts';
import type { Commands } from './http/commands.ts';
import type { ImportFile } from './jobs/import-file.ts';
import { openJobs } from './jobs/open-jobs.ts';
import type { Jobs } from './jobs/run-jobs.ts';
import { createCorrectionCommands } from './correction-commands.ts';
import { createNoteCommands } from './note-commands.ts';
import { createPipeline } from './pipeline.ts';
import { createSample, type Sample } from './sample.ts';
import { createNotesStore } from './store/notes-store.ts';
import { openStore, type StorePlace } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createViewsStore } from './store/views-store.ts';
import { taggerVersion } from './tag/tagger-version.ts';
import { openCounting } from './tally/open-counting.ts';
import { createStoryCommands } from './story-commands.ts';
import { openTally, type Tally } from './tally/tally.ts';
import { createViewCommands } from './view-commands.ts';

export interface Entente {
  store: Store;
  tally: Tally;
  sample: Sample;
  commands: Commands;
  /** Runs what takes long, once it is started. */
  jobs: Jobs;
  /** Imports a file without a job: at once, and told where it was asked for. */
  importFile: ImportFile;
  asking: Asking;
  /** Counts what a user's command has written, and forgets the answers of before. */
  wrote: () => Promise<void>;
  /** Visits feeds once it is started. */
  following: Following;
  close(): Promise<void>;
}

/** Puts the stages together over one store. `root` is the project's folder, `say` takes lines for the log. */
export async function openEntente({
  config,
  root,
  say,
  now,
  counting,
  version = '',
  threads,
}: {
  config: StorePlace & Pick<Config, 'dataFolder' | 'fetchHosts'>;
  root: string;
  say: (line: string) => void;
  now: () => Date;
  /** Whether articles are counted here: those that are there, and those that any process adds. */
  counting: boolean;
  /** Of the program, as it tells of itself. */
  version?: string;
  /** Of the many that read where much is to be read; as many as the machine has cores where it is not said. */
  threads?: number | undefined;
}): Promise<Entente> {
  const store = await openStore(config);
  const last = counting ? await store.lastArrival() : null;
  if (last !== null && Date.parse(last) > now().getTime() + 60_000) {
    say(`The clock says ${now().toISOString()}, and an article came in at ${last}. Set the clock: dates after it are not believed.`);
  }
  const counted = counting ? await openCounting({ store, place: config, file: join(config.dataFolder, 'tally.snapshot'), say }) : null;
  const tally = counted?.tally ?? (await openTally([]));
  const questionDeps = { store, tally, version, tagger: taggerVersion, now };
  const asking = openAsking(questionDeps, config, counting);
  // Who serves answers meanwhile, and reads nothing at his own desk: neither what the stages know nor their work is held here.
  const readers = openReaders({ threads, few: counting ? 0 : undefined });
  const onFault = (error: unknown): void =>
    say(`A document could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const pipeline = createPipeline({ read: (document) => readers.ask('read', document), chooseStory, store, tally, onFault });
  const sample = createSample({ folder: join(root, 'server', 'sample'), pipeline, store, tally, say });
  const pageOptions = { allowHosts: config.fetchHosts };
  const { following, sourceCommands } = openFollowing({ store, tally, pipeline, options: pageOptions, now, say });
  const { jobs, jobCommands, importFile } = openJobs({
    store,
    pipeline,
    following,
    tag: (article) => readers.ask('tag', article),
    grouping: groupingOf,
    tagger: taggerVersion,
    dataFolder: config.dataFolder,
    now,
    say,
  });
  const commands = {
    ...(await createCommands({ pipeline, store, tally, sample, now, pageOptions })),
    ...sourceCommands,
    ...jobCommands,
    ...createStoryCommands({ store, now }),
    ...createViewCommands(createViewsStore(store.database), now),
    ...createCorrectionCommands({ store, now }),
    ...createNoteCommands({ notes: createNotesStore(store.database), store, now }),
  };
  return {
    store,
    tally,
    asking,
    async wrote() {
      // Where the store is out of reach by now, the command is done all the same: the next look counts it.
      await counted?.follower.catchUp().catch((error: Error) => say(`The store could not be read: ${error.message}`));
      asking.forget();
    },
    sample,
    commands,
    jobs,
    importFile,
    following,
    close: async () => {
      sample.stop();
      await jobs.stop();
      await following.stop();
      await asking.close();
      await counted?.close();
      await readers.close();
      await store.close();
    },
  };
}
