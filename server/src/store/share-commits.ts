import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

type Transaction = Database['transaction'];

/** What a piece of work leaves to be done at the end of its transaction, for all of them together. */
export type Later = (db: Database) => Promise<void>;

/** Work in a transaction that others may share. What it hands to `later` is done last, in order. */
export type SharedWork<T> = (db: Database, later: (last: Later) => void) => Promise<T>;

interface Waiting {
  /** Answers what is to be told to the one who waits, once all is committed. */
  work: SharedWork<() => void>;
  fail: (error: unknown) => void;
}

/** So many share one commit: enough to make its price small, few enough that others get their turn. */
const most = 128;

/** Where some came together, more are on their way: so many are waited for, and so many milliseconds. */
const [some, enough, patience] = [4, 64, 20];

/** Milliseconds after which others of this process have their turn; what is open stays open. */
const slice = 8;

/**
 * Transactions that wait for their turn at the same time are committed together, for to reach the disk costs the same for one as for
 * many. Each is still wholly done or not at all, and is answered after the commit: where one of them has a fault, all is taken back
 * and each is done by itself.
 */
export function shareCommits(inTurn: Transaction): <T>(work: SharedWork<T>) => Promise<T> {
  let queue: Waiting[] = [];
  let [busy, several] = [false, false];

  const whole = async (group: readonly Waiting[]): Promise<void> => {
    for (const answer of await inTurn((db) => together(db, group))) answer();
  };

  async function each(group: readonly Waiting[]): Promise<void> {
    for (const one of group) await whole([one]).catch(one.fail);
  }

  /** Others are served, and those whom the last commit answered come along. */
  async function gather(): Promise<Waiting[]> {
    await setImmediate();
    if (several) for (const until = performance.now() + patience; queue.length < enough && performance.now() < until;) await setTimeout(2);
    const group = queue.slice(0, most);
    queue = queue.slice(most);
    several = group.length >= some;
    return group;
  }

  async function drain(): Promise<void> {
    busy = true;
    for (; queue.length > 0;) {
      const group = await gather();
      try {
        await whole(group);
      } catch (error) {
        // A full disk or a lost connection concerns all of them.
        if (group.length === 1 || error instanceof StoreError) for (const { fail } of group) fail(error);
        else await each(group);
      }
    }
    busy = false;
  }

  return <T>(work: SharedWork<T>) =>
    new Promise<T>((resolve, reject) => {
      queue.push({
        work: async (db, later) => {
          const result = await work(db, later);
          return () => resolve(result);
        },
        fail: reject,
      });
      if (!busy) void drain();
    });
}

async function together(db: Database, group: readonly Waiting[]): Promise<(() => void)[]> {
  const answers: (() => void)[] = [];
  const left: Later[] = [];
  const breathe = breather();
  for (const { work } of group) {
    answers.push(await work(db, (last) => left.push(last)));
    await breathe();
  }
  for (const last of left) {
    await last(db);
    await breathe();
  }
  return answers;
}

function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < slice) return;
    await setImmediate();
    last = performance.now();
  };
}
