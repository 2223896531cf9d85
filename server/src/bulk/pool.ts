import type { Worker } from 'node:worker_threads';

/** What a thread is sent and what it says, in the order in which it was asked. */
export interface Question {
  task: string;
  input: unknown;
}
export type Said = { output: unknown } | { fault: string };

interface Job extends Question {
  answer: (output: unknown) => void;
  refuse: (error: Error) => void;
}

interface Member {
  worker: Worker;
  jobs: Job[];
}

export interface Pool {
  ask(question: Question): Promise<unknown>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Asked of one thread at a time: by default enough that none waits for the next question. */
  ahead?: number;
  /** All threads at once, not when they are needed. */
  atOnce?: boolean;
  /** What a thread is to be told before it is asked. */
  before?: (worker: Worker) => void;
}

/** Threads that share the questions. One that dies takes the question it was at with it, and no other. */
export function openPool(start: () => Worker, threads: number, { ahead = 4, atOnce = false, before = () => {} }: PoolOptions = {}): Pool {
  const waiting: Job[] = [];
  const members = new Set<Member>();
  let closed = false;

  function enlist(): void {
    const member: Member = { worker: start(), jobs: [] };
    member.worker.on('message', (said: Said) => {
      const job = member.jobs.shift();
      if ('fault' in said) job?.refuse(new Error(said.fault));
      else job?.answer(said.output);
      deal(member);
    });
    member.worker.once('error', (error) => bury(member, error));
    member.worker.once('exit', (status) => bury(member, new Error(`The thread ended with status ${status}.`)));
    member.worker.unref();
    members.add(member);
    deal(member);
  }

  function bury(member: Member, error: Error): void {
    if (!members.delete(member) || closed) return;
    const [culprit, ...others] = member.jobs;
    member.jobs = [];
    waiting.unshift(...others);
    culprit?.refuse(error);
    if (waiting.length > 0) enlist();
  }

  /** The process lives on for threads that owe an answer only. */
  function deal(member: Member): void {
    while (member.jobs.length < ahead && waiting.length > 0) {
      const job = waiting.shift()!;
      member.jobs.push(job);
      before(member.worker);
      member.worker.postMessage({ task: job.task, input: job.input } satisfies Question);
    }
    if (member.jobs.length > 0) member.worker.ref();
    else member.worker.unref();
  }

  const idlest = (): Member | undefined => [...members].sort((a, b) => a.jobs.length - b.jobs.length)[0];

  if (atOnce) for (let at = 0; at < threads; at += 1) enlist();
  return {
    ask({ task, input }) {
      return new Promise((answer, refuse) => {
        waiting.push({ task, input, answer, refuse });
        const idle = idlest();
        if (members.size < threads && (idle === undefined || idle.jobs.length > 0)) enlist();
        else if (idle) deal(idle);
      });
    },
    async close() {
      closed = true;
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
