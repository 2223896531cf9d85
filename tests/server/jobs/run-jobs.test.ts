import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type JobWork, JobFault, runJobs } from '../../../server/src/jobs/run-jobs.ts';
import { createJobsStore, type JobsStore } from '../../../server/src/store/jobs-store.ts';
import { storeEngines } from '../../support/store-engines.ts';

const entry = (line: number) => ({ outcome: 'stored' as const, line, articleId: line, title: `Record ${line}`, message: '' });

/** Handles the numbers to `to`, one every few milliseconds, from where it was left. */
const counting =
  (to: number, pause = 1): JobWork =>
  async (_, run) => {
    run.expect(to);
    for (let at = Number(run.place ?? 0) + 1; at <= to && !run.signal.aborted; at += 1) {
      await later(pause);
      await run.handled(entry(at), String(at));
    }
    return 'Counted to the end.';
  };

async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await ask();
    if (holds(answer)) return answer;
    await later(10);
  }
  throw new Error('It did not come to pass in four seconds.');
}

function runner(jobs: JobsStore, work: JobWork, now: () => Date = () => new Date(), alone = false) {
  const faults: unknown[] = [];
  const running = runJobs({
    jobs,
    work: { import: work, retag: work, 'visit-all': work },
    now,
    sleep: (milliseconds, signal) => later(Math.min(20, milliseconds), undefined, { signal }).catch(() => {}),
    onFault: (error) => faults.push(error),
  });
  running.start(alone);
  return { ...running, faults };
}

const at = '2026-03-01T00:00:00.000Z';

describe.each(storeEngines)('a job on $name', ({ missing, place }) => {
  it.skipIf(missing)('runs to its end, with a report of everything that it handled', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('retag', 'Counting', {}, at);
    const running = runner(jobs, counting(30));
    const job = await until(
      () => jobs.byId(id),
      (one) => one?.state === 'done',
    );
    await running.stop();
    expect(job).toMatchObject({ done: 30, total: 30, counts: { stored: 30 }, message: 'Counted to the end.' });
    expect(await jobs.entries(id, 'stored', 0, 100)).toHaveLength(30);
    expect(await jobs.entries(id, 'failed', 0, 100)).toEqual([]);
  });

  it.skipIf(missing)('is cancelled while it runs, and keeps what it has done', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('import', 'Counting', {}, at);
    const running = runner(jobs, counting(100_000));
    await until(
      () => jobs.byId(id),
      (one) => (one?.done ?? 0) > 10,
    );
    expect(await jobs.cancel(id, at)).toBe(true);
    const job = await until(
      () => jobs.byId(id),
      (one) => one?.state === 'cancelled',
    );
    await running.stop();
    expect(job!.done).toBe((await jobs.entries(id, undefined, 0, 100_000)).length);
    expect(await jobs.cancel(id, at)).toBe(false);
  });

  it.skipIf(missing)('of a server that was killed goes on at once where no other can be at work', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('retag', 'Counting', {}, at);
    await jobs.claimNext(at, '2999-01-01T00:00:00.000Z');
    await jobs.save(id, { done: 10, total: 30, counts: { stored: 10 }, message: '', place: '10' }, [], '2999-01-01T00:00:00.000Z');
    const others = runner(jobs, counting(30));
    await later(50);
    expect((await jobs.byId(id))?.done).toBe(10);
    await others.stop();
    const alone = runner(jobs, counting(30), undefined, true);
    const job = await until(
      () => jobs.byId(id),
      (one) => one?.state === 'done',
    );
    await alone.stop();
    expect(job).toMatchObject({ done: 30, counts: { stored: 30 } });
    expect(await jobs.entries(id, undefined, 0, 100)).toHaveLength(20);
  });

  it.skipIf(missing)('is cancelled before it begins', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('import', 'Counting', {}, at);
    expect(await jobs.cancel(id, at)).toBe(true);
    expect(await jobs.byId(id)).toMatchObject({ state: 'cancelled', done: 0 });
  });

  it.skipIf(missing)('goes on where it stopped, when the server stops and starts again', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('import', 'Counting', {}, at);
    const first = runner(jobs, counting(300, 2));
    await until(
      () => jobs.byId(id),
      (one) => (one?.done ?? 0) > 10,
    );
    await first.stop();
    expect(await jobs.byId(id)).toMatchObject({ state: 'waiting' });
    const second = runner(jobs, counting(300));
    await until(
      () => jobs.byId(id),
      (one) => one?.state === 'done',
    );
    await second.stop();
    const lines = (await jobs.entries(id, undefined, 0, 1000)).map(({ line }) => line);
    expect(lines).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  });

  it.skipIf(missing)('whose server died is taken over when its lease is over, from its last saved place', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const id = await jobs.create('import', 'Counting', {}, at);
    await jobs.claimNext(at, '2026-03-01T00:01:00.000Z');
    await jobs.save(id, { done: 2, total: 5, counts: { stored: 2 }, message: '', place: '2' }, [entry(1), entry(2)], '2026-03-01T00:01:00.000Z');
    const early = runner(jobs, counting(5), () => new Date('2026-03-01T00:00:30Z'));
    await later(100);
    await early.stop();
    expect(await jobs.byId(id)).toMatchObject({ state: 'running', done: 2 });
    const late = runner(jobs, counting(5), () => new Date('2026-03-01T00:02:00Z'));
    const job = await until(
      () => jobs.byId(id),
      (one) => one?.state === 'done',
    );
    await late.stop();
    expect(job).toMatchObject({ done: 5, counts: { stored: 5 } });
  });

  it.skipIf(missing)('is done once by two servers that share the store', async () => {
    await using folder = place();
    const [one, other] = [createJobsStore((await folder.open()).database), createJobsStore((await folder.open()).database)];
    const ids = [];
    for (let made = 0; made < 6; made += 1) ids.push(await one.create('import', 'Counting', {}, at));
    const [first, second] = [runner(one, counting(10)), runner(other, counting(10))];
    for (const id of ids)
      await until(
        () => one.byId(id),
        (job) => job?.state === 'done',
      );
    await first.stop();
    await second.stop();
    for (const id of ids) expect(await one.entries(id, undefined, 0, 100)).toHaveLength(10);
  });

  it.skipIf(missing)('that cannot go on says why: in its own words where its user can mend it, and in the log where not', async () => {
    await using folder = place();
    const jobs = createJobsStore((await folder.open()).database);
    const [known, unknown] = [await jobs.create('import', 'One', { known: true }, at), await jobs.create('import', 'Other', {}, at)];
    const running = runner(jobs, async (params) => {
      throw (params as { known?: boolean }).known ? new JobFault('The file is gone.') : new Error('boom');
    });
    await until(
      () => jobs.byId(unknown),
      (one) => one?.state === 'failed',
    );
    await running.stop();
    expect(await jobs.byId(known)).toMatchObject({ state: 'failed', message: 'The file is gone.' });
    expect((await jobs.byId(unknown))!.message).toContain('fault of Entente');
    expect(running.faults).toHaveLength(2);
  });
});
