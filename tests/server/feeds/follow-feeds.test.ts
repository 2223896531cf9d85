import { setTimeout as later } from 'node:timers/promises';
import { FeedSettings } from '@entente/shared/domain/source';
import { expect, it } from 'vitest';
import { followFeeds } from '../../../server/src/feeds/follow-feeds.ts';
import { createPoliteness } from '../../../server/src/ingest/feed/politeness.ts';
import { guardedRequest } from '../../../server/src/ingest/web/guarded-request.ts';
import { emptyFetch } from '../../support/fetch-record.ts';
import { followed } from '../../support/followed.ts';
import { webSite } from '../../support/web-site.ts';

it('a feed whose visit takes long does not hold up the others', async () => {
  await using at = await followed([]);
  for (const id of ['slow', 'b', 'c'])
    await at.feeds.add({ id, settings: FeedSettings.parse({ name: id, url: `https://${id}.example/rss` }), addedAt: '2026-01-01', interval: 60 });
  const visits: Record<string, number> = { slow: 0, b: 0, c: 0 };
  const ended = new AbortController();
  const following = followFeeds({
    feeds: at.feeds,
    async visit({ id, ...feed }) {
      visits[id]! += 1;
      await later(id === 'slow' ? 60_000 : 2, undefined, { signal: ended.signal }).catch(() => {});
      // Due again at once.
      await at.feeds.endVisit(id, { ...feed, url: feed.settings.url, nextAt: '2026-01-01' }, { ...emptyFetch, at: '2026-03-01T00:00:00Z' }, 0);
      return emptyFetch;
    },
    now: () => new Date('2026-03-01T00:00:00Z'),
    sleep: (milliseconds, signal) => later(Math.min(milliseconds, 5), undefined, { signal }).catch(() => {}),
    onFault: () => {},
  });
  following.start(false);
  for (let tries = 0; tries < 400 && Math.min(visits['b']!, visits['c']!) < 3; tries += 1) await later(10);
  ended.abort();
  await following.stop();
  expect(visits).toMatchObject({ slow: 1 });
  expect(Math.min(visits['b']!, visits['c']!)).toBeGreaterThanOrEqual(3);
});

it('a visit that was cut off with its server is made again at once by the next one, where no other can be at work', async () => {
  await using at = await followed([]);
  await at.feeds.add({ id: 'a', settings: FeedSettings.parse({ name: 'a', url: 'https://a.example/rss' }), addedAt: '2026-01-01', interval: 60 });
  await at.feeds.claim('a', '2026-01-01', '2999-01-01');
  let visits = 0;
  const follow = (alone: boolean) => {
    const following = followFeeds({
      feeds: at.feeds,
      visit: async () => {
        visits += 1;
        return emptyFetch;
      },
      now: () => new Date('2026-03-01T00:00:00Z'),
      sleep: (_, signal) => later(5, undefined, { signal }).catch(() => {}),
      onFault: () => {},
    });
    following.start(alone);
    return following;
  };
  const beside = follow(false);
  await later(50);
  await beside.stop();
  expect(visits).toBe(0);
  const alone = follow(true);
  await later(50);
  await alone.stop();
  expect(visits).toBe(1);
});

it('a host is not asked more often than it can expect by redirects of others either', async () => {
  const turns: number[] = [];
  await using target = await webSite((_, response) => void response.end('here'));
  const sites = await Promise.all(
    [1, 2, 3, 4].map((at) => webSite((_, response) => void response.writeHead(302, { location: `${target.url}/${at}` }).end())),
  );
  const gap = 40;
  const politeness = createPoliteness({ gap, now: () => performance.now(), sleep: (milliseconds) => later(milliseconds) });
  const inTurn = <T>(url: string, work: () => Promise<T>): Promise<T> =>
    politeness.visit(url, async () => {
      if (url.startsWith(target.url)) turns.push(performance.now());
      return work();
    });
  const allowHosts = [target, ...sites].map(({ host }) => host);
  await Promise.all(sites.map(({ url }) => guardedRequest(url, { allowHosts, inTurn })));
  const gaps = turns.slice(1).map((time, before) => time - turns[before]!);
  expect(target.asked).toHaveLength(4);
  // A clock may be a little early.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(gap - 2);
  for (const site of sites) await site[Symbol.asyncDispose]();
});
