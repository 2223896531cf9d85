import { chooseStory } from '../../../server/src/group/choose-story.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import type { ChooseStory, StorySketch } from '../../../server/src/store/store.ts';
import { storedArticles } from '../stored-articles.ts';

/** So many are on their way at once, as an import has them. */
const underWay = 256;

/** Only copies make a story here, for the whole comparison of half a million would take as long as what is to be measured. */
const copiesOnly = (sketch: StorySketch): ChooseStory =>
  Object.assign<ChooseStory, { sketch: StorySketch }>(
    (candidates) => {
      const last = candidates.at(-1);
      return last?.sketch === sketch.text ? { storyId: last.storyId, copyOf: last.id } : null;
    },
    { sketch },
  );

/** Fills the store of a folder up to so many articles; goes on where an earlier run was broken off. */
export async function fillStore(folder: string, count: number, say: (line: string) => void): Promise<void> {
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  try {
    const { article: held } = await store.mark();
    if (held >= count) return;
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    const sketches = new Map<unknown, StorySketch>();
    const under = new Set<Promise<void>>();
    let number = 0;
    for (const tagged of storedArticles()) {
      number += 1;
      if (number > count) break;
      if (number <= held) continue;
      const { article, tagging } = tagged;
      const sketch = sketches.get(tagging) ?? chooseStory(article, tagging).sketch!;
      sketches.set(tagging, sketch);
      const day = Math.floor(Date.parse(article.published!.at) / 86_400_000);
      const one: Promise<void> = store.add(tagged, copiesOnly({ ...sketch, day })).then(() => void under.delete(one));
      under.add(one);
      if (under.size >= underWay) await Promise.race(under);
      if (number % 50_000 === 0) say(`  ${number.toLocaleString('en')} of ${count.toLocaleString('en')} written`);
    }
    await Promise.all(under);
  } finally {
    await store.close();
  }
}
