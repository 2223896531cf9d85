import type { FetchRecord } from '@entente/shared/domain/source';
import type { FeedsStore, StoredFeed } from '../store/feeds-store.ts';

export interface FollowParts {
  feeds: FeedsStore;
  /** The signal aborts when following ends. */
  visit: (feed: StoredFeed, signal: AbortSignal) => Promise<FetchRecord>;
  now: () => Date;
  /** Ends early when the signal aborts. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  onFault: (error: unknown, feed: StoredFeed) => void;
}

export interface Following {
  /** From now on, whatever is due is visited. `alone`: no other server is on this store, so visits that are said to be under way were cut off. */
  start(alone: boolean): void;
  /** Visits a feed now, whatever is planned; null where another server is visiting it. */
  visitNow(feed: StoredFeed): Promise<FetchRecord | null>;
  /** Feeds were added or changed: looks at the plan again at once. */
  wake(): void;
  /** Ends when the visits under way have ended. */
  stop(): Promise<void>;
}

const atOnce = 4;
/** A visit that has not ended by then was cut off: its claim lapses. */
const claimFor = 30 * 60_000;
const longestSleep = 60_000;

/** Follows all feeds from `start` until stopped: whatever is due is visited, several feeds at a time. Several servers on one store share the work. */
export function followFeeds({ feeds, visit, now, sleep, onFault }: FollowParts): Following {
  const ended = new AbortController();
  let nap = new AbortController();

  const underWay = new Map<string, Promise<FetchRecord | null>>();
  /** Visits of the plan, beside those that users ask for. */
  const planned = new Set<Promise<FetchRecord | null>>();

  async function claimed(feed: StoredFeed): Promise<FetchRecord | null> {
    const at = now();
    if (!(await feeds.claim(feed.id, at.toISOString(), new Date(at.getTime() + claimFor).toISOString()))) return null;
    return visit(feed, ended.signal);
  }

  /** Whoever asks while a visit is under way gets that one's record. */
  function once(feed: StoredFeed): Promise<FetchRecord | null> {
    const running = underWay.get(feed.id) ?? claimed(feed).finally(() => underWay.delete(feed.id));
    underWay.set(feed.id, running);
    return running;
  }

  /** One that takes long takes one place of several, and holds up nobody else. */
  function begin(feed: StoredFeed): void {
    const visited = once(feed)
      .catch((error: unknown) => {
        onFault(error, feed);
        return null;
      })
      .finally(() => {
        planned.delete(visited);
        nap.abort();
      });
    planned.add(visited);
  }

  async function follow(): Promise<void> {
    while (!ended.signal.aborted) {
      nap = new AbortController();
      const free = atOnce - planned.size;
      const due = free === 0 ? [] : (await feeds.due(now().toISOString(), 100)).filter(({ id }) => !underWay.has(id)).slice(0, free);
      for (const feed of due) begin(feed);
      if (due.length === 0) await rest(free === 0);
    }
    await Promise.all(planned);
  }

  /** Until the next feed is due, or a visit has ended and left its place. */
  async function rest(isFull: boolean): Promise<void> {
    const next = isFull ? null : await feeds.nextDue(now().toISOString());
    const wait = next === null ? longestSleep : Date.parse(next) - now().getTime();
    await sleep(Math.min(longestSleep, Math.max(250, wait)), AbortSignal.any([nap.signal, ended.signal]));
  }

  let running = Promise.resolve();
  return {
    start(alone) {
      running = alone ? feeds.giveBackAll().then(follow) : follow();
    },
    visitNow: once,
    wake: () => nap.abort(),
    async stop() {
      ended.abort();
      await running;
    },
  };
}
