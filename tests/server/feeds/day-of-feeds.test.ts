import { once } from 'node:events';
import { FeedSettings } from '@entente/shared/domain/source';
import { expect, it } from 'vitest';
import { createPoliteness } from '../../../server/src/ingest/feed/politeness.ts';
import { firstPace } from '../../../server/src/ingest/feed/pace.ts';
import { followFeeds } from '../../../server/src/feeds/follow-feeds.ts';
import { visitFeed, type VisitParts } from '../../../server/src/feeds/visit-feed.ts';
import { feedXml } from '../../support/feed-xml.ts';
import { followed } from '../../support/followed.ts';
import { randomFrom } from '../../support/random.ts';
import { webSite } from '../../support/web-site.ts';

const begin = Date.parse('2026-03-01T00:00:00Z');
const hours = 3_600_000;
const gap = 2000;
const feedsPerSite = 10;

interface Publisher {
  /** Virtual instants at which it publishes, in order. */
  published: number[];
  failsAt: (time: number) => number | null;
}

/** What the publishers of one site do in 24 hours: some lively, some slow, some that break down for hours or ask for patience. */
function publishers(chance: () => number): Publisher[] {
  return Array.from({ length: feedsPerSite }, (_, at) => {
    const every = [0.4, 1, 3, 8][at % 4]! * hours;
    const published: number[] = [];
    for (let time = begin + chance() * every; time < begin + 20 * hours; time += every * (0.5 + chance())) published.push(time);
    const [from, to] = [begin + 5 * hours, begin + 9 * hours];
    const fault = [null, 500, 429, 404, null][at % 5]!;
    return { published, failsAt: (time) => (fault !== null && time > from && time < to ? fault : null) };
  });
}

it('24 hours of 100 feeds: nothing is lost, nothing comes twice, and no host is asked more often than it can expect', async () => {
  const chance = randomFrom(7).next;
  const clock = { now: begin };
  const sites = await Promise.all(
    Array.from({ length: 10 }, async (_, siteAt) => {
      const all = publishers(chance);
      const visits: number[] = [];
      const site = await webSite((request, response) => {
        visits.push(clock.now);
        const at = Number(request.url!.slice(1));
        const fault = all[at]!.failsAt(clock.now);
        if (fault !== null) return void response.writeHead(fault, fault === 429 ? { 'retry-after': '1800' } : {}).end();
        const there = all[at]!.published.filter((time) => time <= clock.now).slice(-40);
        const entries = there.toReversed().map((time) => ({
          id: `${siteAt}-${at}-${time}`,
          title: `Report ${siteAt} ${at} of minute ${Math.round((time - begin) / 60_000)}`,
          text: `Poland and Romania held joint exercise number ${siteAt}/${at}/${Math.round(time)} near the border, the ministry of defence said.`,
        }));
        return void response.end(feedXml(entries));
      });
      return { site, all, visits };
    }),
  );
  await using at = await followed(
    sites.map(({ site }) => site.host),
    () => new Date(clock.now),
  );
  const sleep = async (milliseconds: number): Promise<void> => void (clock.now += milliseconds);
  const politeness = createPoliteness({ gap, now: () => clock.now, sleep });
  const parts: VisitParts = {
    feeds: at.feeds,
    take: (document) => at.pipeline.take(document),
    politeness,
    robots: { allows: async () => true },
    options: { allowHosts: sites.map(({ site }) => site.host), inTurn: politeness.visit },
    now: () => new Date(clock.now),
    chance,
  };
  for (const { site, all } of sites)
    for (const place of all.keys())
      await at.feeds.add({
        id: `${site.host}-${place}`,
        settings: FeedSettings.parse({ name: `Feed ${place}`, url: `${site.url}/${place}`, text: 'feed' }),
        addedAt: new Date(begin).toISOString(),
        interval: firstPace.interval,
      });

  let [visited, underWay] = [0, 0];
  const faults: unknown[] = [];
  const followedDay = new Promise<void>((resolve) => {
    const following = followFeeds({
      feeds: at.feeds,
      async visit(feed) {
        visited += 1;
        underWay += 1;
        return visitFeed(parts, feed).finally(() => (underWay -= 1));
      },
      now: () => new Date(clock.now),
      async sleep(milliseconds, signal) {
        // Time passes while nobody is on the way; else the end of a visit is waited for.
        if (underWay > 0 && !signal.aborted) await once(signal, 'abort');
        if (signal.aborted) return;
        clock.now += milliseconds;
        if (clock.now >= begin + 24 * hours) void following.stop().then(resolve);
      },
      onFault: (error) => faults.push(error),
    });
    following.start(true);
  });
  await followedDay;
  expect(faults).toEqual([]);

  const published = sites.flatMap(({ all }) => all.flatMap((publisher) => publisher.published)).length;
  const stored = [];
  for await (const { article } of at.store.all()) stored.push(article.title);
  expect(published).toBeGreaterThan(1500);
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored).toHaveLength(published);
  for (const { visits } of sites) {
    const gaps = visits.slice(1).map((time, before) => time - visits[before]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(gap);
  }
  expect(visited / 100).toBeLessThan(24 * 4);
  for (const { site } of sites) await site[Symbol.asyncDispose]();
}, 120_000);
