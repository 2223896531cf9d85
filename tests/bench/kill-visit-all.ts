import { FeedSettings } from '@entente/shared/domain/source';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFeedsStore } from '../../server/src/store/feeds-store.ts';
import { jobKind } from './kill-job.ts';
import type { Kind } from './kill-kinds.ts';
import { type KillPlace, withStore } from './kill-place.ts';

const feeds = 24;

const item = (feed: string, n: number): string =>
  `<item><guid>${feed}-${n}</guid><title>Report ${feed} ${n}</title><description>Poland and Romania held joint exercise number ${n} of feed ${feed} near the border; the ministry of defence said so.</description></item>`;

/** A feed on a port of its own, which makes it a host of its own; it answers after a while. */
async function feedHost(feed: number): Promise<string> {
  const server = createServer((_, response) => {
    const items = [1, 2, 3].map((n) => item(String(feed), n)).join('');
    void sleep(60).then(() => response.end(`<rss version="2.0"><channel><title>${feed}</title>${items}</channel></rss>`));
  });
  server.unref();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Visits to all feeds: each is reported once, and each item is stored once. */
export async function visitAllKind(place: KillPlace): Promise<Kind> {
  const hosts = await Promise.all(Array.from({ length: feeds }, (_, feed) => feedHost(feed)));
  return jobKind(place, {
    async prepare() {
      const where = await place.fresh();
      await withStore(where, async (store) => {
        const kept = createFeedsStore(store.database);
        for (const [at, host] of hosts.entries()) {
          // Due in a far future: nobody visits them but the job.
          await kept.add({
            id: `feed-${at}`,
            settings: FeedSettings.parse({ name: `Feed ${at}`, url: `http://${host}/`, text: 'feed' }),
            addedAt: '2999-01-01T00:00:00.000Z',
            interval: 60,
          });
        }
      });
      return where;
    },
    env: () => ({ ENTENTE_FETCH_HOSTS: hosts.join(',') }),
    begin: async (api) => void (await fetch(`${api}/jobs/visit-all`, { method: 'POST' })),
    isRight: ({ counts }) => counts.visited === feeds,
    titles: hosts.flatMap((_, at) => [1, 2, 3].map((n) => `Report ${at} ${n}`)),
  });
}
