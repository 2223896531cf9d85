import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@entente/shared/domain/job';
import type { StorePlace } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { stateOf } from './kill-checks.ts';
import type { Kind } from './kill-kinds.ts';
import { envOf, type KillPlace, withStore } from './kill-place.ts';
import { type Env, serve } from './kill-program.ts';

/** Asked once more where a connection that was kept is closed just when it is used again. */
async function jobOf(api: string, again = true): Promise<Job> {
  try {
    return ((await (await fetch(`${api}/jobs`)).json()) as { jobs: Job[] }).jobs[0]!;
  } catch (error) {
    if (!again) throw error;
    return jobOf(api, false);
  }
}

async function until(api: string, holds: (job: Job) => boolean): Promise<Job> {
  for (let tries = 0; tries < 3000; tries += 1) {
    const job = await jobOf(api);
    if (holds(job)) return job;
    await sleep(20);
  }
  throw new Error('The job does not come to an end.');
}

const hasEnded = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

export interface KilledJob {
  /** A store to work on. */
  prepare: () => Promise<StorePlace>;
  /** Settings of the server, beside the place of its store. */
  env?: () => Env;
  begin: (api: string) => Promise<void>;
  /** Told the job as it ended: false where it is not what it must be. */
  isRight: (ended: Job) => boolean;
  /** Of the titles that must be there afterwards. */
  titles: readonly string[];
  /** What else must hold. */
  faultsIn?: (store: Store) => Promise<number>;
}

/** A job of the running server that is killed in its midst: after another start it goes on by itself, from where it was. */
export function jobKind({ note, moment, sums }: KillPlace, { prepare, env = () => ({}), begin, isRight, titles, faultsIn }: KilledJob): Kind {
  const start = (where: StorePlace) => serve({ ...envOf(where), ...env() });
  return {
    // The issue asks for ten at least.
    fewest: 10,
    async whole() {
      const server = await start(await prepare());
      const begun = performance.now();
      await begin(server.api);
      await until(server.api, hasEnded);
      await server.kill();
      return performance.now() - begun;
    },
    async round(within) {
      const where = await prepare();
      const first = await start(where);
      await begin(first.api);
      // What it takes whole is with a start behind it.
      await sleep(moment(within) * 0.5);
      const before = await jobOf(first.api);
      await first.kill();
      if (hasEnded(before)) return false;
      const second = await start(where);
      const begun = await until(second.api, ({ state }) => state !== 'waiting');
      const ended = await until(second.api, hasEnded);
      await second.kill();
      if (begun.done < before.done) sums.restarted += 1;
      if (ended.state !== 'done' || !isRight(ended)) sums.unsound += 1;
      await withStore(where, async (store) => {
        note(await stateOf(store), titles);
        sums.lost += (await faultsIn?.(store)) ?? 0;
      });
      return true;
    },
  };
}
