import { describe, expect, it } from 'vitest';
import { createRetagWork } from '../../../server/src/jobs/retag-work.ts';
import { groupingOf } from '../../../server/src/group/choose-story.ts';
import type { NewEntry } from '../../../server/src/store/jobs-store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, tagging } from '../../support/build.ts';
import { storeEngines } from '../../support/store-engines.ts';

const lead =
  'The defence ministers of Norway and Latvia signed an agreement in Riga on Monday under which forty conscripts a year learn to drive snow tractors.';
const told = (n: number, title: string) => ({
  article: article({
    title,
    body: [lead],
    url: `https://x.example/${n}`,
    textHash: String(n),
    published: { at: '2026-03-02', precision: 'day', origin: 'given' },
  }),
  tagging: { ...tagging(), tagger: 'entente-tagger 1' },
  raw: { sourceId: 'paste', content: lead, mediaType: 'text/plain' as const, retrievedAt: '2026-03-02T08:00:00Z', sample: false },
});

describe.each(storeEngines)('a store of an older Entente on $name', ({ missing, place }) => {
  it.skipIf(missing)('says how many articles others have read, has them read again and grouped into stories', async () => {
    await using folder = place();
    const store = await folder.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    for (const [at, title] of [
      'Norway and Latvia train drivers together',
      'Norway and Latvia train drivers together – Daily News',
      'Harbour opens',
    ].entries())
      await addTagged(store, told(at, title));
    expect(await store.readByOthers('entente-tagger 2')).toEqual([{ tagger: 'entente-tagger 1', articles: 3 }]);
    expect(await store.readByOthers('entente-tagger 1')).toEqual([]);

    const entries: NewEntry[] = [];
    const work = createRetagWork({
      store,
      grouping: groupingOf,
      tag: () => ({ ...tagging(), tagger: 'entente-tagger 2' }),
      tagger: 'entente-tagger 2',
    });
    const run = {
      signal: new AbortController().signal,
      place: null,
      done: 0,
      reported: async () => false,
      handled: async (entry: NewEntry | null) => void (entry && entries.push(entry)),
      expect: () => {},
      say: () => {},
    };
    await work({}, run);
    expect(await store.readByOthers('entente-tagger 2')).toEqual([]);
    const stories = (await store.byIds([1, 2, 3])).map(({ storyId }) => storyId);
    expect(stories[1]).toBe(stories[0]);
    // What is counted moved along.
    expect((await store.since({ article: 0, change: 0 }, () => false)).counted.find(({ id }) => id === 2)?.storyId).toBe(stories[0]);
    expect(await work({}, run)).toBe('No tag has changed.');
  });

  it.skipIf(missing)('groups articles whose tags are the same, once', async () => {
    await using folder = place();
    const store = await folder.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    for (const [at, title] of ['Norway and Latvia train drivers together', 'Norway and Latvia train drivers together'].entries())
      await addTagged(store, told(at, title));
    const grouped = async () => {
      const done = [];
      for (const { id, article: own, tagging: tags } of await store.byIds([1, 2]))
        done.push(await store.keepTags(id, tags.tagger, groupingOf(own, tags)));
      return done;
    };
    await store.database.run('UPDATE articles SET tagger = NULL');
    expect(await store.readByOthers('entente-tagger 1')).toEqual([{ tagger: null, articles: 2 }]);
    expect(await grouped()).toEqual([true, true]);
    expect(await store.readByOthers('entente-tagger 1')).toEqual([]);
    expect((await store.byIds([1, 2])).map(({ storyId }) => storyId)).toEqual([1, 1]);
    expect(await grouped()).toEqual([false, false]);
  });
});
