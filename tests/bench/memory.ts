import { tag } from '../../server/src/tag/tag.ts';
import { madeArticles } from './corpus.ts';
import { toArticle } from './made-into-article.ts';
import { heapMegabytes, print } from './measure.ts';

const step = 10_000;

/** The heap after every ten thousand articles (for a long run, twenty times over it), garbage collected: flat where nothing piles up. */
export function memory(articles: number): void {
  const every = Math.max(step, Math.ceil(articles / 20 / step) * step);
  print(`heap over ${articles} articles, garbage collected:`);
  let read = 0;
  for (const made of madeArticles(7)) {
    tag(toArticle(made));
    read += 1;
    if (read % every === 0) print(`  ${String(read).padStart(9)} articles   ${heapMegabytes().toFixed(1)} MB`);
    if (read >= articles) return;
  }
}
