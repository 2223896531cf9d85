import { extract } from '../../../server/src/extract/extract.ts';
import { chooseStory, storySketch } from '../../../server/src/group/choose-story.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import { storyCandidates } from '../../../server/src/store/story-sketches.ts';
import type { StorySketch } from '../../../server/src/store/store.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { document } from '../../support/read-document.ts';
import { percentile, print } from '../measure.ts';
import { newArticles } from './new-articles.ts';

const asked = 400;

/** What it takes to find and compare the articles that may be the same story, by how many are held. */
export async function storyCost(folders: readonly string[]): Promise<void> {
  print('\nGrouping of one article, to find its candidates and to compare them:');
  const sketches: StorySketch[] = [];
  for (const { title, text, publishedAt } of newArticles(77)) {
    const read = extract(document(text, { title, publishedAt }));
    if (read.kind === 'article') sketches.push(storySketch(read.article, tag(read.article)));
    if (sketches.length === asked) break;
  }
  for (const folder of folders) {
    const store = await openStore({ dataFolder: folder, databaseUrl: null });
    const { article: held } = await store.mark();
    const [find, compare, found]: number[][] = [[], [], []];
    for (const sketch of [...sketches.slice(0, 50), ...sketches]) {
      const begun = performance.now();
      const candidates = await storyCandidates(store.database, sketch, false);
      const at = performance.now();
      chooseStory(candidates, sketch);
      compare!.push(performance.now() - at);
      find!.push(at - begun);
      found!.push(candidates.length);
    }
    const told = (all: number[]): string =>
      `p50 ${percentile(all.slice(50), 0.5).toFixed(2)} ms, p95 ${percentile(all.slice(50), 0.95).toFixed(2)} ms`;
    print(
      `  ${held.toLocaleString('en').padStart(9)} held: find ${told(find!)}; compare ${told(compare!)}; candidates p50 ${percentile(found!, 0.5)}`,
    );
    await store.close();
  }
}
