import { setTimeout } from 'node:timers/promises';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { createPoliteness } from '../ingest/feed/politeness.ts';
import { createRobots } from '../ingest/feed/robots.ts';
import type { RequestOptions } from '../ingest/web/guarded-request.ts';
import type { SourceCommands } from '../http/commands.ts';
import type { Pipeline } from '../pipeline.ts';
import { createFeedsStore } from '../store/feeds-store.ts';
import type { Store } from '../store/store.ts';
import { followFeeds, type Following } from './follow-feeds.ts';
import { createSourceCommands } from './source-commands.ts';
import { visitFeed } from './visit-feed.ts';

export interface FollowingParts {
  store: Pick<Store, 'database' | 'remove'>;
  tally: { remove(ids: readonly number[]): void };
  pipeline: Pipeline;
  options: Omit<RequestOptions, 'headers'>;
  now: () => Date;
  say: (line: string) => void;
  /** Least milliseconds between two requests to one host. */
  gap?: number;
}

/** Ends early, and quietly, when the signal aborts. */
const nap = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { ref: false, ...(signal ? { signal } : {}) }).catch(() => {});

/** Puts together what follows feeds, over a store, the pipeline and the open web. */
export function openFollowing({ store, tally, pipeline, options, now, say, gap = 2000 }: FollowingParts): {
  following: Following;
  sourceCommands: SourceCommands;
} {
  const feeds = createFeedsStore(store.database);
  const clock = (): number => now().getTime();
  const politeness = createPoliteness({ gap, now: clock, sleep: nap });
  const polite = { ...options, inTurn: politeness.visit };
  const robots = createRobots(polite, clock, politeness.slower);
  const visit = { feeds, take: (document: RawDocument) => pipeline.take(document), politeness, robots, options: polite, now, chance: Math.random };
  const following = followFeeds({
    feeds,
    visit: (feed, signal) => visitFeed(visit, feed, signal),
    now,
    sleep: nap,
    onFault: (error, { settings }) => say(`A visit to ${settings.url} broke off: ${(error as Error).stack ?? String(error)}`),
  });
  async function removeArticles(ids: readonly number[]): Promise<number> {
    const removed = await store.remove(ids);
    tally.remove(ids);
    return removed;
  }
  return { following, sourceCommands: createSourceCommands({ feeds, following, removeArticles, options: polite, now }) };
}
