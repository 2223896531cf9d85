import type { Worker } from 'node:worker_threads';

/** What a thread is sent and what it says, in the order in which it was asked. */
export interface Question {
  task: string;
  input: unknown;
}
export type Said = { output: unknown } | { fault: string };

interface Job extends Question {
  /** The thread that is to answer; null for any. */
  thread: number | null;
  /** Nobody waits for it. */
  isBehind: boolean;
  answer: (output: unknown) => void;
  refuse: (error: Error) => void;
}

interface Member {
  worker: Worker;
  /** Its number, below that of the threads. */
  place: number;
  jobs: Job[];
}

export interface Pool {
  /** `thread`: the number of the one that is to answer; any where it is left out. `isBehind`: nobody waits for it, so all others come first. */
  ask(question: Question, whom?: { thread?: number | undefined; isBehind?: boolean }): Promise<unknown>;
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

  function enlist(place: number): void {
    const member: Member = { worker: start(), place, jobs: [] };
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
    if (waiting.length > 0) enlist(member.place);
  }

  /** The process lives on for threads that owe an answer only. */
  function deal(member: Member): void {
    const isFor = ({ thread }: Job): boolean => thread === null || thread === member.place;
    while (member.jobs.length < ahead) {
      const first = waiting.findIndex((job) => isFor(job) && !job.isBehind);
      const at = first < 0 ? waiting.findIndex(isFor) : first;
      if (at < 0) break;
      const [job] = waiting.splice(at, 1) as [Job];
      member.jobs.push(job);
      before(member.worker);
      member.worker.postMessage({ task: job.task, input: job.input } satisfies Question);
    }
    if (member.jobs.length > 0) member.worker.ref();
    else member.worker.unref();
  }

  const idlest = (thread: number | null): Member | undefined =>
    [...members].filter(({ place }) => thread === null || place === thread).sort((a, b) => a.jobs.length - b.jobs.length)[0];

  /** The lowest number that no thread has. */
  const free = (): number => {
    const taken = new Set([...members].map(({ place }) => place));
    for (let at = 0; ; at += 1) if (!taken.has(at)) return at;
  };

  if (atOnce) for (let at = 0; at < threads; at += 1) enlist(at);
  return {
    ask({ task, input }, { thread, isBehind = false } = {}) {
      return new Promise((answer, refuse) => {
        const wanted = thread === undefined ? null : thread % threads;
        waiting.push({ task, input, thread: wanted, isBehind, answer, refuse });
        const idle = idlest(wanted);
        if (idle === undefined) enlist(wanted ?? free());
        else if (idle.jobs.length > 0 && wanted === null && members.size < threads) enlist(free());
        else deal(idle);
      });
    },
    async close() {
      closed = true;
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
