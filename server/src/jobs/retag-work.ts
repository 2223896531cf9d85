import type { Tagging } from '@entente/shared/domain/tagging';
import type { Article } from '@entente/shared/domain/article';
import { isDeepStrictEqual } from 'node:util';
import { inOrder } from '../bulk/in-order.ts';
import { atOnce } from '../bulk/readers.ts';
import type { Grouping, Store, StoredArticle } from '../store/store.ts';
import type { JobWork } from './run-jobs.ts';
import { whatChanged } from './what-changed.ts';

export interface RetagParts {
  store: Pick<Store, 'all' | 'retag' | 'keepTags' | 'total'>;
  grouping: (article: Article, tagging: Tagging) => Grouping;
  tag: (article: Article) => Tagging | Promise<Tagging>;
  tagger: string;
}

/**
 * Reads every article again with this tagger. Old tags stay until they are replaced, each in one transaction. The place is the
 * id of the last article that was read.
 */
export function createRetagWork({ store, grouping, tag, tagger }: RetagParts): JobWork {
  const again = async ({ id, article, tagging }: StoredArticle) => ({ id, article, tagging, next: await tag(article) });
  return async (_, run) => {
    run.say(`Reading with ${tagger} …`);
    run.expect(await store.total());
    const sums = new Map<string, number>();
    let grouped = 0;
    for await (const { id, article, tagging, next } of inOrder(store.all(Number(run.place ?? 0)), again, atOnce)) {
      if (run.signal.aborted) break;
      if (isDeepStrictEqual(next, tagging)) {
        if (await store.keepTags(id, next.tagger, grouping(article, next))) grouped += 1;
        await run.handled(null, String(id));
        continue;
      }
      // What analysts corrected is corrected in the new tags too.
      const kept = (await store.retag(id, next, grouping(article, next))) ?? next;
      const changes = whatChanged(tagging, kept);
      for (const { kind } of changes) sums.set(kind, (sums.get(kind) ?? 0) + 1);
      const message = changes.map(({ text }) => text).join('; ') || (isDeepStrictEqual(kept, tagging) ? 'as analysts corrected it' : 'evidence only');
      await run.handled(
        { outcome: changes.length === 0 ? 'unchanged' : 'changed', line: null, articleId: id, title: article.title, message },
        String(id),
      );
    }
    const report = [...sums].map(([kind, count]) => `${kind}: ${count}`).join(', ');
    const stories = grouped === 0 ? '' : ` ${grouped} articles of an older store are grouped into stories now.`;
    return (report === '' ? 'No tag has changed.' : `Before and after, in articles: ${report}.`) + stories;
  };
}
