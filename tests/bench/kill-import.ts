import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@entente/shared/domain/job';
import { stateOf } from './kill-checks.ts';
import type { Kind } from './kill-kinds.ts';
import { envOf, type KillPlace, withStore } from './kill-place.ts';
import { serve } from './kill-program.ts';

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
  throw new Error('The import does not come to an end.');
}

const hasEnded = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

/** An import of the running server: after another start it goes on by itself, and reports every record once. */
export function importKind({ file, lines, fresh, note, moment, sums, titles }: KillPlace): Kind {
  const upload = async (api: string): Promise<void> =>
    void (await fetch(`${api}/imports?name=news.jsonl`, {
      method: 'POST',
      body: readFileSync(file),
      headers: { 'content-type': 'application/octet-stream' },
    }));
  return {
    async whole() {
      const server = await serve(envOf(await fresh()));
      const begun = performance.now();
      await upload(server.api);
      await until(server.api, hasEnded);
      await server.kill();
      return performance.now() - begun;
    },
    async round(within) {
      const where = await fresh();
      const first = await serve(envOf(where));
      await upload(first.api);
      // What it takes whole is with a start behind it.
      await sleep(moment(within) * 0.5);
      const before = await jobOf(first.api);
      await first.kill();
      if (hasEnded(before)) return false;
      const second = await serve(envOf(where));
      const begun = await until(second.api, ({ state }) => state !== 'waiting');
      const ended = await until(second.api, hasEnded);
      await second.kill();
      if (begun.done < before.done) sums.restarted += 1;
      // Whatever became of each record, it is reported once.
      const reported = Object.values(ended.counts).reduce((sum, count) => sum + count, 0);
      if (ended.state !== 'done' || reported !== lines.length) sums.unsound += 1;
      note(await withStore(where, stateOf), titles);
      return true;
    },
  };
}
