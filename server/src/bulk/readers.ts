import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openPool, type Pool } from './pool.ts';
import type { InputOf, OutputOf, TaskName } from './tasks.ts';

/** Where the built program has its thread's file; the sources, run by a test, have none and do all in one thread. */
const file = new URL('worker.js', import.meta.url);
/** Milliseconds without a question that end a run. */
const pause = 2000;
const mostThreads = 8;
/** How many to ask for at once: threads are kept busy while what they have read is written and reported, and a run that is ended soon ends. */
export const atOnce = 256;
/** Handed to one thread ahead: it goes on while this one writes, which holds it up for as long as the disk takes. */
const ahead = 48;

export interface Readers {
  ask<N extends TaskName>(task: N, input: InputOf<N>): Promise<OutputOf<N>>;
  close(): Promise<void>;
}

interface ReadersParts {
  threads?: number | undefined;
  /** Asked for without a pause, more are a bulk run: worth the third of a second that threads take to start. */
  few?: number | undefined;
}

/** Reads documents: a few in this thread, many in threads of their own. The stages are loaded at the first question, not before. */
export function openReaders({ threads = Math.min(mostThreads, availableParallelism()), few = 100 }: ReadersParts = {}): Readers {
  const canShare = threads > 1 && existsSync(file);
  let [inARow, last] = [0, 0];
  let pool: Pool | null = null;

  return {
    async ask(task, input) {
      const now = performance.now();
      inARow = now - last > pause ? 1 : inARow + 1;
      last = now;
      if (!canShare || inARow <= few) return askHere(task, input);
      pool ??= openPool(() => new Worker(file), threads, { ahead });
      return (await pool.ask({ task, input })) as OutputOf<typeof task>;
    },
    close: async () => pool?.close(),
  };
}

async function askHere<N extends TaskName>(task: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const { tasks } = await import('./tasks.ts');
  return (tasks[task] as (input: InputOf<N>) => OutputOf<N>)(input);
}
