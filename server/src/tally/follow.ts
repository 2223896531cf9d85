import { setTimeout as sleep } from 'node:timers/promises';
import type { Mark, Store } from '../store/store.ts';
import type { Tally } from './tally.ts';

export interface Following {
  store: Pick<Store, 'since' | 'sourceCountries'>;
  tally: Pick<Tally, 'has' | 'add' | 'remove' | 'columns'>;
  /** Where the store stood before the tally was filled. */
  from: Mark;
  /** Milliseconds between two looks. */
  every?: number;
  onFault: (error: unknown) => void;
}

export interface Follower {
  /** Takes in all that has been written so far. */
  catchUp(): Promise<void>;
  /** How far it has read. */
  mark(): Mark;
  stop(): Promise<void>;
}

/** Takes in what was written behind a mark; answers how far it has read. */
export async function catchUp({ store, tally }: Pick<Following, 'store' | 'tally'>, from: Mark): Promise<Mark> {
  let mark = from;
  for (let more = true; more;) {
    const news = await store.since(mark, tally.has);
    for (const one of news.counted) tally.add(one);
    tally.remove(news.removed);
    ({ mark, more } = news);
  }
  for (const { id, country } of await store.sourceCountries()) tally.columns.setSourceCountry(id, country);
  return mark;
}

/** Keeps the tally true to the store, whoever writes there: this process, another server, the command line. */
export function follow({ store, tally, from, every = 500, onFault }: Following): Follower {
  const ended = new AbortController();
  let mark = from;
  let before: Promise<unknown> = Promise.resolve();

  /** One look after the other: an older one that ended later would bring back what a newer one has changed. */
  function advance(): Promise<void> {
    const own = before.then(async () => {
      mark = await catchUp({ store, tally }, mark);
    });
    before = own.catch(() => {});
    return own;
  }

  async function look(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        await sleep(every, undefined, { signal: ended.signal, ref: false });
        await advance();
      } catch (error) {
        // The store may be out of reach for a while: what was missed then is in the next look.
        if (!ended.signal.aborted) onFault(error);
      }
    }
  }

  const looking = look();
  return {
    catchUp: advance,
    mark: () => mark,
    async stop() {
      ended.abort();
      await looking;
      await before;
    },
  };
}
