import { join } from 'node:path';
import { createCommands } from './commands.ts';
import type { Config } from './config.ts';
import { extract } from './extract/extract.ts';
import { openFollowing } from './feeds/open-following.ts';
import type { Following } from './feeds/follow-feeds.ts';
import { chooseStory } from './group/choose-story.ts';
import type { Commands } from './http/commands.ts';
import { createPipeline } from './pipeline.ts';
import { createSample, type Sample } from './sample.ts';
import { openStore, type StorePlace } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { tag } from './tag/tag.ts';
import { follow } from './tally/follow.ts';
import { openTally, type Tally } from './tally/tally.ts';

export interface Entente {
  store: Store;
  tally: Tally;
  sample: Sample;
  commands: Commands;
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
}: {
  config: StorePlace & Pick<Config, 'fetchHosts'>;
  root: string;
  say: (line: string) => void;
  now: () => Date;
  /** Whether articles are counted here: those that are there, and those that any process adds. */
  counting: boolean;
}): Promise<Entente> {
  const store = await openStore(config);
  const from = await store.mark();
  const tally = await openTally(counting ? store.all() : []);
  const onFault = (error: unknown): void =>
    say(`A document could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const pipeline = createPipeline({ extract, tag, chooseStory, store, tally, onFault });
  const sample = createSample({ folder: join(root, 'server', 'sample'), pipeline, store, tally, say });
  const pageOptions = { allowHosts: config.fetchHosts };
  const { following, sourceCommands } = openFollowing({ store, tally, pipeline, options: pageOptions, now, say });
  const commands = { ...(await createCommands({ pipeline, store, tally, sample, now, pageOptions })), ...sourceCommands };
  const follower = counting
    ? follow({ store, tally, from, onFault: (error) => say(`The store could not be read: ${(error as Error).message}`) })
    : null;
  return {
    store,
    tally,
    sample,
    commands,
    following,
    close: async () => {
      sample.stop();
      await following.stop();
      await follower?.stop();
      await store.close();
    },
  };
}
