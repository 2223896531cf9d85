import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { emptyFilter } from '@entente/shared/contract/filter';
import type { related } from '@entente/shared/contract/related';
import type { Store, StoredArticle } from '../store/store.ts';
import { type Columns, alive } from '../tally/columns.ts';
import { idsOfRows } from '../tally/ids-of-rows.ts';
import { summaryOf } from './article-summary.ts';
import { NotFound } from './not-found.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { soughtIn } from './read-text-query.ts';
import { tellingWords, wordsSaid } from './telling-words.ts';

/** So many of the newest in its language say which words everybody uses. */
const compared = 100;
const mostWords = 8;
const mostPairs = 2;

/** A query like any other, made of an article's pairs and most telling words: whoever opens it can change it. */
export async function answerRelated({ store, tally }: QueryDeps, { id, limit }: QueryOf<typeof related>): Promise<AnswerOf<typeof related>> {
  const [stored] = await store.byIds([id]);
  if (!stored) throw new NotFound(`There is no article ${id}.`);
  const q = queryOf(stored, tellingWords(stored.article, await wordsOfArticles(store, newestOf(tally.columns, stored)), mostWords));
  if (q === '') return { q, total: 0, items: [] };
  const filter = { ...emptyFilter, q };
  const { story } = tally.columns;
  const rows = tally.select(filter, await textIds({ store, tally }, filter)).filter((row) => story.data[row] !== stored.storyId);
  const match = soughtIn(q);
  const best = await store.rank(match, idsOfRows(tally.columns, rows));
  const shown = (await store.heads(onePerStory(tally.columns, best, limit))).map((one) => summaryOf(one, match));
  return { q, total: rows.length, items: shown };
}

function newestOf({ size, id, flags, language, languages, story }: Columns, { article, storyId }: StoredArticle): number[] {
  const [wanted, found] = [languages.find(article.language), [] as number[]];
  for (let row = size - 1; row >= 0 && found.length < compared; row -= 1) {
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

function queryOf({ tagging }: StoredArticle, words: readonly string[]): string {
  const primary = tagging.relations.toSorted((a, b) => Number(b.primary) - Number(a.primary)).slice(0, mostPairs);
  return [either(primary.map(({ pair }) => `pair:${pair}`)), either(words.map((word) => (/^[A-Z]+$/u.test(word) ? `"${word}"` : word)))]
    .filter((part) => part !== '')
    .join(' ');
}

function onePerStory(columns: Columns, ids: readonly number[], limit: number): number[] {
  const stories = new Set<number>();
  const first: number[] = [];
  for (const id of ids) {
    const row = columns.rowOf(id);
    const story = row === undefined ? undefined : columns.story.data[row];
    if (story === undefined || stories.has(story)) continue;
    stories.add(story);
    first.push(id);
    if (first.length === limit) break;
  }
  return first;
}
