import { describe, expect, it } from 'vitest';
import { keptApart } from '../../../server/src/store/hand-stories.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, tagged, tagging } from '../../support/build.ts';
import { storeEngines } from '../../support/store-engines.ts';

const at = '2026-03-01T00:00:00.000Z';

let texts = 0;

/** Articles 1 to 5: the first three of story 1, the others of story 4. */
async function fill(store: Store): Promise<Store> {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  for (const story of [null, 1, 1, null, 4]) {
    const text = tagged(article({ title: `Text ${(texts += 1)}` }), tagging());
    await addTagged(store, text, () => (story === null ? null : { storyId: story, copyOf: null }));
  }
  return store;
}

const stories = async (store: Store): Promise<number[]> => (await store.byIds([1, 2, 3, 4, 5])).map(({ storyId }) => storyId);

describe.each(storeEngines)('stories by hand on $name', ({ missing, place }) => {
  it.skipIf(missing)('are split, joined again, and the word that no longer holds is forgotten', async () => {
    await using here = place();
    const store = await fill(await here.open());
    expect(await store.splitStory([2], at)).toEqual([2]);
    expect(await stories(store)).toEqual([1, 2, 1, 4, 4]);
    expect(await keptApart(store.database, 2)).toEqual([1]);
    expect(await store.joinStories(2, 1, at)).toEqual([2]);
    expect(await stories(store)).toEqual([1, 1, 1, 4, 4]);
    expect(await keptApart(store.database, 2)).toEqual([]);
  });

  it.skipIf(missing)('are joined whole, and taken apart again by what was moved', async () => {
    await using here = place();
    const store = await fill(await here.open());
    const moved = await store.joinStories(5, 3, at);
    expect(moved).toEqual([4, 5]);
    expect(await stories(store)).toEqual([1, 1, 1, 1, 1]);
    await store.splitStory(moved, at);
    expect(await stories(store)).toEqual([1, 1, 1, 4, 4]);
  });

  it.skipIf(missing)('keep the number with the article that opened them', async () => {
    await using here = place();
    const store = await fill(await here.open());
    expect(await store.splitStory([1], at)).toEqual([2, 3]);
    expect(await stories(store)).toEqual([1, 2, 2, 4, 4]);
  });

  it.skipIf(missing)('stay as they are where there is nothing to do', async () => {
    await using here = place();
    const store = await fill(await here.open());
    expect(await store.splitStory([1, 2, 3], at)).toEqual([]);
    expect(await store.splitStory([99], at)).toEqual([]);
    expect(await store.joinStories(1, 2, at)).toEqual([]);
    expect(await store.joinStories(1, 99, at)).toEqual([]);
    expect(await stories(store)).toEqual([1, 1, 1, 4, 4]);
  });

  it.skipIf(missing)('are told to those who follow the store, and outlive a new reading', async () => {
    await using here = place();
    const store = await fill(await here.open());
    const mark = await store.mark();
    await store.splitStory([3], at);
    await store.retag(3, tagging({ relevant: false }));
    const { counted } = await store.since(mark, () => true);
    expect(counted.map(({ id, storyId }) => [id, storyId])).toEqual([[3, 3]]);
    expect(await keptApart(store.database, 3)).toEqual([1]);
  });
});
