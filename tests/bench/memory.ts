import { tag } from '../../server/src/tag/tag.ts';
import { madeArticles } from './corpus.ts';
import { toArticle } from './made-into-article.ts';
import { heapMegabytes, print } from './measure.ts';

const step = 10_000;

/** The heap after every ten thousand short articles (for a long run, twenty times over it), garbage collected: flat where nothing piles up. */
export function memory(articles: number): void {
  const every = Math.max(step, Math.ceil(articles / 20 / step) * step);
  print(`memory over ${articles} articles of a paragraph or two, after garbage collection:`);
  let read = 0;
  for (const made of madeArticles({ seed: 7, density: 'news', short: true })) {
    tag(toArticle(made));
    read += 1;
    if (read % every === 0)
      print(`  ${String(read).padStart(9)} articles   heap ${heapMegabytes().toFixed(1)} MB   process ${residentMegabytes()} MB`);
    if (read >= articles) return;
  }
}

const residentMegabytes = (): string => (process.memoryUsage.rss() / 1e6).toFixed(0);
