import { openStore } from '../../../server/src/store/open-store.ts';
import { packArticle } from '../../../server/src/store/pack-article.ts';
import { chooseStory, storySketch } from '../../../server/src/group/choose-story.ts';
import { articleModels } from './article-models.ts';
import type { Write } from './mixed-load.ts';
import { variedArticle } from './varied-article.ts';

export interface Writer {
  write: Write;
  /** Takes away again what was written. */
  undo: () => Promise<void>;
  close: () => Promise<void>;
}

/** Few are enough for what is written in a minute. */
const models = 400;

/**
 * Writes tagged articles into the store of a running server as the command line does, from this process: the server follows. They are
 * those that come after the corpus, of its last days.
 */
export async function writerOf(folder: string, from: number, count: number): Promise<Writer> {
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  const tagged = articleModels(() => {}, models);
  const written: number[] = [];
  return {
    async write(number) {
      const one = variedArticle(tagged, from + number, count + number);
      const result = await store.add(packArticle(one, storySketch(one.article, one.tagging)), chooseStory);
      if (result.kind === 'stored') written.push(result.stored.id);
    },
    async undo() {
      await store.remove(written);
      await store.close();
    },
    close: () => store.close(),
  };
}
