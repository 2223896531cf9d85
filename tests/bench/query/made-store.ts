import { storySketch } from '../../../server/src/group/choose-story.ts';
import type { TaggedArticle } from '../../../server/src/stages.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import { packArticle } from '../../../server/src/store/pack-article.ts';
import type { ChooseStory } from '../../../server/src/store/store.ts';
import { articleModels, modelCount } from './article-models.ts';
import { copyRows } from './copied-rows.ts';
import { dayOfArticle, daysBehind, variedArticle } from './varied-article.ts';

/** So many are on their way at once, as an import has them. */
const underWay = 256;

export interface Made {
  /** Written now; those of an earlier run are kept. */
  articles: number;
  seconds: number;
}

/** Stories as grouping makes them of copies, without comparing: of what shares most keys, where all is the same. */
const copiesOnly: ChooseStory = (candidates, sketch) => {
  const first = candidates[0];
  return first !== undefined && first.sketch === sketch?.text ? { storyId: first.storyId, copyOf: first.id } : null;
};

/** So many are added as any article is; where more are wanted, these are copied to other days. */
const mostAdded = 250_000;

/** Fills the store in a folder up to `count` articles, and goes on where an earlier run was broken off. */
export async function makeStore(folder: string, count: number, say: (line: string) => void): Promise<Made> {
  const [begun, base] = [performance.now(), Math.min(count, mostAdded)];
  const added = await addArticles(folder, base, count, say);
  if (count > base) await copyRows(folder, { base, days: daysBehind(base / count), count }, say);
  return { articles: added, seconds: (performance.now() - begun) / 1000 };
}

async function addArticles(folder: string, base: number, count: number, say: (line: string) => void): Promise<number> {
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  try {
    const { article: there } = await store.mark();
    // In a store from before, what is counted is written down first: it is copied too.
    await store.counted(say)[Symbol.asyncIterator]().next();
    if (there >= base) return 0;
    const models = articleModels(say, Math.min(modelCount, Math.ceil(count / 5)));
    const sketches = new Map(models.map(({ article, tagging }) => [tagging, storySketch(article, tagging)]));
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    const begun = performance.now();
    const add = async (tagged: TaggedArticle): Promise<void> =>
      void (await store.add(packArticle(tagged, { ...sketches.get(tagged.tagging)!, day: dayOfArticle(tagged) }), copiesOnly));
    const under = new Set<Promise<void>>();
    for (let number = there + 1; number <= base; number += 1) {
      const one = add(variedArticle(models, number, count)).finally(() => under.delete(one));
      under.add(one);
      if (under.size >= underWay) await Promise.race(under);
      if (number % 20_000 === 0)
        say(`${number} of ${base} articles, ${Math.round((number - there) / ((performance.now() - begun) / 1000))} a second`);
    }
    await Promise.all(under);
    return base - there;
  } finally {
    await store.close();
  }
}
