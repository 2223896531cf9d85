import { FeedSettings, type FetchRecord } from '@entente/shared/domain/source';
import { expect, it } from 'vitest';
import { createVisitAllWork } from '../../../server/src/jobs/visit-all-work.ts';
import type { StoredFeed } from '../../../server/src/store/feeds-store.ts';

const feed = (name: string, paused = false): StoredFeed =>
  ({ id: name, settings: FeedSettings.parse({ name, url: `https://${name}.example/rss`, paused }) }) as StoredFeed;

it('visits all feeds but those that are paused, goes on behind those of an earlier run, and sums up both', async () => {
  const visits: string[] = [];
  const work = createVisitAllWork(
    { all: async () => [feed('a'), feed('b'), feed('c', true), feed('d'), feed('e')] },
    {
      visitNow: async ({ id }) => {
        visits.push(id);
        return { outcome: 'read', stored: 2, duplicates: 0, message: '' } as FetchRecord;
      },
    },
  );
  const places: string[] = [];
  const run = {
    signal: new AbortController().signal,
    done: 2,
    reported: async () => false,
    handled: async (_: unknown, place: string) => void places.push(place),
    expect: () => {},
    say: () => {},
  };
  expect(await work({}, { ...run, place: null })).toBe('8 new articles from 4 feeds.');
  expect(await work({}, { ...run, place: places[1]! })).toBe('8 new articles from 4 feeds.');
  expect(visits).toEqual(['a', 'b', 'd', 'e', 'd', 'e']);
});
