import { parentPort } from 'node:worker_threads';
import type { Question, Said } from './bulk/pool.ts';
import { tasks } from './bulk/tasks.ts';

// One of the threads of a bulk run. A fault of one question is an answer like any other.
parentPort?.on('message', ({ task, input }: Question) => {
  let said: Said;
  try {
    said = { output: (tasks[task as keyof typeof tasks] as (input: unknown) => unknown)(input) };
  } catch (error) {
    said = { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(said);
});
