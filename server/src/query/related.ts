import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { emptyFilter } from '@entente/shared/contract/filter';
import type { related } from '@entente/shared/contract/related';
import type { Pair } from '@entente/shared/domain/codes';
import type { Store, StoredArticle } from '../store/store.ts';
import { type Columns, alive } from '../tally/columns.ts';
import { summaryOf } from './article-summary.ts';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';
import { soughtIn } from './read-text-query.ts';
import { bestOfStories, rowsByWords } from './rows-by-words.ts';
import { tellingWords, wordsSaid } from './telling-words.ts';

/**
 * So many in its language say which words everybody uses: the newest of every sixteenth, so that they stay the same while articles
 * come in; where there are few, the newest of all.
 */
const [compared, sixteenth] = [60, 16];
const mostWords = 8;
const mostPairs = 2;

/** A query like any other, made of an article's pairs and most telling words: whoever opens it can change it. */
export async function answerRelated({ store, tally }: QueryDeps, { id, limit }: QueryOf<typeof related>): Promise<AnswerOf<typeof related>> {
  const [stored] = await store.byIds([id]);
  if (!stored) throw new NotFound(`There is no article ${id}.`);
  const q = queryOf(stored, tellingWords(stored.article, await wordsOfArticles(store, newestOf(tally.columns, stored)), mostWords));
  if (q === '') return { q, total: 0, items: [] };
  // What is found is what the query finds: pairs first, for few articles have them.
  const pair = pairsOf(stored);
  const { story } = tally.columns;
  const others = tally.select({ ...emptyFilter, pair }, null).filter((row) => story.data[row] !== stored.storyId);
  const match = soughtIn(q);
  const found = await rowsByWords({ store, tally }, others, match);
  const best = bestOfStories(tally.columns, found, limit).map((row) => tally.columns.id.data[row]!);
  const shown = (await store.heads(best)).map((one) => summaryOf(one, match));
  return { q, total: found.rows.length, items: shown };
}

function newestOf({ size, id, flags, language, languages, story }: Columns, { article, storyId }: StoredArticle): number[] {
  const [wanted, found] = [languages.find(article.language), [] as number[]];
  const step = size < compared * sixteenth ? 1 : sixteenth;
  for (let row = size - 1 - ((size - 1) % step); row >= 0 && found.length < compared; row -= step) {
    if ((flags.data[row]! & alive) !== 0 && language.data[row] === wanted && story.data[row] !== storyId) found.push(id.data[row]!);
  }
  return found;
}

/** The newest are compared with again and again, and their texts never change. */
const kept = 500;

const known = new WeakMap<object, Map<number, readonly string[]>>();

async function wordsOfArticles(store: Pick<Store, 'byIds'>, ids: readonly number[]): Promise<(readonly string[])[]> {
  const words = known.get(store) ?? new Map<number, readonly string[]>();
  known.set(store, words);
  for (const { id, article } of await store.byIds(ids.filter((one) => !words.has(one)))) words.set(id, wordsSaid(article));
  const said = ids.flatMap((id) => {
    const its = words.get(id);
    return its ? [its] : [];
  });
  for (const old of [...words.keys()].slice(0, -kept)) words.delete(old);
  return said;
}

const either = (terms: readonly string[]): string => (terms.length > 1 ? `(${terms.join(' OR ')})` : (terms[0] ?? ''));

const pairsOf = ({ tagging }: StoredArticle): Pair[] =>
  tagging.relations
    .toSorted((a, b) => Number(b.primary) - Number(a.primary))
    .slice(0, mostPairs)
    .map(({ pair }) => pair);

function queryOf(stored: StoredArticle, words: readonly string[]): string {
  return [either(pairsOf(stored).map((pair) => `pair:${pair}`)), either(words.map((word) => (/^[A-Z]+$/u.test(word) ? `"${word}"` : word)))]
    .filter((part) => part !== '')
    .join(' ');
}
