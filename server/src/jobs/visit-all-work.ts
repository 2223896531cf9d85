import { inOrder } from '../bulk/in-order.ts';
import type { FeedsStore, StoredFeed } from '../store/feeds-store.ts';
import type { Following } from '../feeds/follow-feeds.ts';
import type { JobWork } from './run-jobs.ts';

/** Feeds visited at a time; each host is asked in its turn all the same. */
const atOnce = 4;

/** Visits every feed that is not paused; the place is the number of feeds visited, and of the articles that were new. */
export const createVisitAllWork =
  (feeds: Pick<FeedsStore, 'all'>, following: Pick<Following, 'visitNow'>): JobWork =>
  async (_, run) => {
    const all = (await feeds.all()).filter(({ settings }) => !settings.paused);
    run.expect(all.length);
    let [visited = 0, stored = 0] = (run.place ?? '0 0').split(' ').map(Number);
    const left = all.slice(visited);
    const visit = async (feed: StoredFeed) => {
      if (run.signal.aborted) return { feed, record: null };
      run.say(`Visiting ${feed.settings.name} …`);
      return { feed, record: await following.visitNow(feed) };
    };
    for await (const { feed, record } of inOrder(left, visit, atOnce)) {
      if (run.signal.aborted) break;
      visited += 1;
      stored += record?.stored ?? 0;
      const message =
        record === null ? 'Another server is visiting it.' : record.message || `${record.stored} new, ${record.duplicates} known already`;
      const outcome = record?.outcome === 'failed' ? 'failed' : 'visited';
      await run.handled({ outcome, line: null, articleId: null, title: feed.settings.name, message }, `${visited} ${stored}`);
    }
    return `${stored} new articles from ${visited} feeds.`;
  };
