import type { BodyOf } from '@entente/shared/contract/endpoint';
import type { correctArticle } from '@entente/shared/contract/corrections';
import type { Article, Where } from '@entente/shared/domain/article';
import { textAt } from '@entente/shared/domain/article';
import type { Correction } from '@entente/shared/domain/correction';
import { z } from 'zod';
import type { CorrectionCommands } from './http/commands.ts';
import { NotFound } from './query/not-found.ts';
import type { Store, StoredArticle } from './store/store.ts';

export interface CorrectionCommandParts {
  store: Pick<Store, 'byIds' | 'correct' | 'undoCorrection'>;
  now: () => Date;
}

type Body = BodyOf<typeof correctArticle>;

/** What an analyst corrects of an article's tags. */
export function createCorrectionCommands({ store, now }: CorrectionCommandParts): CorrectionCommands {
  return {
    async correctArticle(body) {
      const { article: articleId, kind, pair, topic, reason } = body;
      const [stored] = await store.byIds([articleId]);
      if (!stored) throw new NotFound('There is no such article. It may have been removed.');
      if (kind === 'reject') checkThere(stored, body);
      const proof = kind === 'add' ? proofIn(stored.article, body.quote) : null;
      const stance = kind === 'add' ? (body.stance ?? 'cooperation') : null;
      return { id: await store.correct({ articleId, kind, pair, topic, stance, proof, reason, at: now().toISOString() }) };
    },
    async undoCorrection(id) {
      return { undone: (await store.undoCorrection(id)) !== null };
    },
  };
}

function checkThere({ tagging }: StoredArticle, { pair, topic }: Body): void {
  const relation = tagging.relations.find((one) => one.pair === pair);
  if (relation === undefined) throw new NotFound('The article has no such pair. It may have been read again, or corrected already.');
  if (topic !== null && !relation.topics.includes(topic))
    throw new NotFound('The article has no such topic of this pair. It may have been read again, or corrected already.');
}

/** Where the quoted words stand; copied text may have other spaces than the article. */
function proofIn(article: Article, quote: string): Correction['proof'] {
  const words = quote.split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const pattern = new RegExp(words.join(String.raw`\s+`), 'u');
  for (const where of ['body', 'title', 'caption'] satisfies Where[]) {
    const found = pattern.exec(textAt(article, where));
    if (found) return { quote: found[0], where, start: found.index, end: found.index + found[0].length };
  }
  const message = 'These words do not stand in the article. Quote a sentence of it as it is written there.';
  throw new z.ZodError([{ code: 'custom', path: ['quote'], message, input: quote }]);
}
