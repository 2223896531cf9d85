import type { Job, JobKind } from '@entente/shared/domain/job';
import type { ClaimedJob, JobProgress, JobsStore, NewEntry } from '../store/jobs-store.ts';

/** What a job's work is given to tell how it goes. */
export interface JobRun {
  /** Aborts when the job is cancelled or the server stops. */
  signal: AbortSignal;
  /** Where an earlier run came to; null at the beginning. */
  place: string | null;
  /** What is counted already by an earlier run. */
  done: number;
  /** Whether the report of an earlier run, or of this one, has this article as stored already. */
  reported(articleId: number): Promise<boolean>;
  /** One more is handled; `place` is from where to go on after it. Waits while progress is written down, now and then. */
  handled(entry: NewEntry | null, place: string): Promise<void>;
  expect(total: number): void;
  say(message: string): void;
}

/** Does the whole work, or what is left of it; answers with the report's closing sentence. */
export type JobWork = (params: unknown, run: JobRun) => Promise<string>;

export interface Jobs {
  /** `alone`: no other server is on this store. What was under way when it was last killed is then gone on with at once. */
  start(alone: boolean): void;
  /** A job was created: begins with it at once. */
  wake(): void;
  /** Ends after the record at hand; the jobs under way are given back for the next start. */
  stop(): Promise<void>;
}

interface JobsParts {
  jobs: JobsStore;
  work: Readonly<Record<JobKind, JobWork>>;
  now: () => Date;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  onFault: (error: unknown, job: Job) => void;
}

/** A runner that died is known by its lease: it is renewed with every progress. */
const lease = 60_000;
const idle = 2000;
/** Progress is written after so many milliseconds or entries. */
export const often = { milliseconds: 400, entries: 200 };

/** Runs jobs one after the other until stopped; several servers on one store share them. */
export function runJobs({ jobs, work, now, sleep, onFault }: JobsParts): Jobs {
  const stopped = new AbortController();
  let nap = new AbortController();
  let running = Promise.resolve();
  const leaseUntil = (): string => new Date(now().getTime() + lease).toISOString();

  async function loop(): Promise<void> {
    while (!stopped.signal.aborted) {
      nap = new AbortController();
      const claimed = await jobs.claimNext(now().toISOString(), leaseUntil());
      if (claimed) await run(claimed);
      else await sleep(idle, AbortSignal.any([nap.signal, stopped.signal]));
    }
  }

  async function run(claimed: ClaimedJob): Promise<void> {
    const { job, params } = claimed;
    const cancelled = new AbortController();
    const book = openBook(claimed, { jobs, now, leaseUntil, onCancel: () => cancelled.abort() });
    const renew = setInterval(() => void book.save(), lease / 3);
    try {
      const message = await work[job.kind](params, { ...book.run, signal: AbortSignal.any([cancelled.signal, stopped.signal]) });
      await book.save();
      if (stopped.signal.aborted) await jobs.giveBack(job.id);
      else
        await jobs.end(
          job.id,
          cancelled.signal.aborted ? 'cancelled' : 'done',
          cancelled.signal.aborted ? 'Cancelled; what it had done stays.' : message,
          now().toISOString(),
        );
    } catch (error) {
      onFault(error, job);
      await jobs.end(
        job.id,
        'failed',
        error instanceof JobFault ? error.message : 'It broke off because of a fault of Entente; the log says more.',
        now().toISOString(),
      );
    } finally {
      clearInterval(renew);
    }
  }

  return {
    start(alone) {
      running = alone ? jobs.giveBackAll().then(loop) : loop();
    },
    wake: () => nap.abort(),
    async stop() {
      stopped.abort();
      await running;
    },
  };
}

/** A job cannot go on for a reason that its user can understand. */
export class JobFault extends Error {}

interface BookParts {
  jobs: JobsStore;
  now: () => Date;
  leaseUntil: () => string;
  onCancel: () => void;
}

/** Keeps count of a job, and writes it down now and then. */
function openBook(
  { job, place }: ClaimedJob,
  { jobs, now, leaseUntil, onCancel }: BookParts,
): { run: Omit<JobRun, 'signal'>; save: () => Promise<void> } {
  const progress: JobProgress = { done: job.done, total: job.total, counts: { ...job.counts }, message: job.message, place };
  let entries: NewEntry[] = [];
  /** Articles of the entries that are not written down yet. */
  const told = new Set<number>();
  let savedAt = now().getTime();

  async function save(): Promise<void> {
    const waiting = entries;
    entries = [];
    savedAt = now().getTime();
    if (await jobs.save(job.id, progress, waiting, leaseUntil())) onCancel();
    for (const { articleId } of waiting) if (articleId !== null) told.delete(articleId);
  }

  const run: Omit<JobRun, 'signal'> = {
    place,
    done: job.done,
    reported: async (articleId) => told.has(articleId) || jobs.hasStored(job.id, articleId),
    async handled(entry, at) {
      progress.done += 1;
      progress.place = at;
      if (entry) {
        progress.counts[entry.outcome] = (progress.counts[entry.outcome] ?? 0) + 1;
        entries.push(entry);
        if (entry.articleId !== null) told.add(entry.articleId);
      }
      if (entries.length >= often.entries || now().getTime() - savedAt > often.milliseconds) await save();
    },
    expect(total) {
      progress.total = total;
    },
    say(message) {
      progress.message = message;
    },
  };
  return { run, save };
}
