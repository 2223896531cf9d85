import type { AnswerOf, BodyOf } from '@entente/shared/contract/endpoint';
import type { compareEvidencePack } from '@entente/shared/contract/evidence-pack';
import { idsBy } from '../store/known-texts.ts';
import type { QueryDeps } from './query-deps.ts';

/** Articles are known by their text; one with another text of the same address is told as changed. */
export async function answerCompareEvidencePack(
  { store }: Pick<QueryDeps, 'store'>,
  { articles }: BodyOf<typeof compareEvidencePack>,
): Promise<AnswerOf<typeof compareEvidencePack>> {
  const byText = await idsBy(store.database, 'text_hash', unique(articles.map(({ textHash }) => textHash)));
  const byUrl = await idsBy(store.database, 'url', unique(articles.flatMap(({ url }) => url ?? [])));
  return {
    articles: articles.map(({ textHash, url }) => {
      const same = byText.get(textHash);
      if (same !== undefined) return { state: 'same', id: same };
      const changed = url === null ? undefined : byUrl.get(url);
      return changed === undefined ? { state: 'missing', id: null } : { state: 'changed', id: changed };
    }),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
