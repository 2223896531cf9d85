import type { FeedsStore } from '../store/feeds-store.ts';
import type { Following } from '../feeds/follow-feeds.ts';
import type { JobWork } from './run-jobs.ts';

/** Visits every feed that is not paused; the place is the number of feeds visited. */
export const createVisitAllWork =
  (feeds: Pick<FeedsStore, 'all'>, following: Pick<Following, 'visitNow'>): JobWork =>
  async (_, run) => {
    const all = (await feeds.all()).filter(({ settings }) => !settings.paused);
    run.expect(all.length);
    const lanes = all.slice(Number(run.place ?? 0));
    let place = all.length - lanes.length;
    let stored = 0;
    for (const feed of lanes) {
      if (run.signal.aborted) break;
      run.say(`Visiting ${feed.settings.name} …`);
      const record = await following.visitNow(feed);
      place += 1;
      stored += record?.stored ?? 0;
      const message =
        record === null ? 'Another server is visiting it.' : record.message || `${record.stored} new, ${record.duplicates} known already`;
      const outcome = record?.outcome === 'failed' ? 'failed' : 'visited';
      await run.handled({ outcome, line: null, articleId: null, title: feed.settings.name, message }, String(place));
    }
    return `${stored} new articles from ${lanes.length} feeds.`;
  };
