import { setTimeout as sleep } from 'node:timers/promises';
import type { Mark, Store } from '../store/store.ts';
import type { Tally } from './tally.ts';

export interface Following {
  store: Pick<Store, 'since'>;
  tally: Pick<Tally, 'has' | 'add' | 'remove'>;
  /** Where the store stood before the tally was filled. */
  from: Mark;
  /** Milliseconds between two looks. */
  every?: number;
  onFault: (error: unknown) => void;
}

export interface Follower {
  /** Takes in all that has been written so far. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps the tally true to the store, whoever writes there: this process, another server, the command line. */
export function follow({ store, tally, from, every = 500, onFault }: Following): Follower {
  const ended = new AbortController();
  let mark = from;

  async function catchUp(): Promise<void> {
    for (let more = true; more;) {
      const news = await store.since(mark, tally.has);
      for (const stored of news.stored) tally.add(stored);
      tally.remove(news.removed);
      ({ mark, more } = news);
    }
  }

  async function look(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        await sleep(every, undefined, { signal: ended.signal, ref: false });
        await catchUp();
      } catch (error) {
        // The store may be out of reach for a while: what was missed then is in the next look.
        if (!ended.signal.aborted) onFault(error);
      }
    }
  }

  const looking = look();
  return {
    catchUp,
    async stop() {
      ended.abort();
      await looking;
    },
  };
}
