import { type ArticleHead, headOf, readHeads } from './article-heads.ts';
import { type Database, marks } from './database.ts';
import type { FullText } from './engine.ts';
import { markOf } from './news.ts';
import { readByOthers } from './read-by-others.ts';
import { type ArticleRow, toStored } from './rows.ts';
import type { Store, StoredArticle } from './store.ts';
import { mostRanked, type Sought } from './text-query.ts';

/** What a question asks of the store: it reads, and writes nothing. */
export type Reading = Pick<Store, 'database' | 'byIds' | 'heads' | 'mark' | 'search' | 'rank' | 'readByOthers'>;

export const articleSelect = 'SELECT id, story_id, article, tagging FROM articles';

/** So many ids stand in one statement. */
const batch = 500;

export const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch));

export const readingOf = (database: Database, fullText: FullText): Reading => ({
  database,
  byIds: (ids) => byIds(database, ids),
  heads: (ids) => heads(database, ids),
  mark: () => markOf(database),
  readByOthers: (tagger) => readByOthers(database, tagger),
  search: (search, after = 0) => fullText.search(database, search, after),
  rank: (sought, ids) => rank(database, fullText, sought, ids),
});

/** The newest are ranked; the others follow in order of arrival. */
async function rank(database: Database, fullText: FullText, sought: readonly Sought[], ids: readonly number[]): Promise<number[]> {
  // As numbers they are put in order many times faster than by a comparison.
  const newestFirst = [...Int32Array.from(ids).sort().reverse()];
  const newest = newestFirst.slice(0, mostRanked);
  const best = newest.length === 0 || sought.length === 0 ? [] : await fullText.rank(database, sought, newest);
  const seen = new Set(best);
  return [...best, ...newest.filter((id) => !seen.has(id)), ...newestFirst.slice(mostRanked)];
}

export async function byIds(db: Database, ids: readonly number[]): Promise<StoredArticle[]> {
  const found = new Map<number, StoredArticle>();
  for (const some of batches(ids)) {
    for (const row of await db.all<ArticleRow>(`${articleSelect} WHERE id IN (${marks(some.length)})`, some)) found.set(row.id, toStored(row));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Where what is counted of one could not be written down, the whole of it is read. */
async function heads(db: Database, ids: readonly number[]): Promise<ArticleHead[]> {
  const found = new Map<number, ArticleHead>();
  for (const some of batches(ids)) for (const head of await readHeads(db, some)) found.set(head.id, head);
  const missing = ids.filter((id) => !found.has(id));
  for (const stored of missing.length === 0 ? [] : await byIds(db, missing)) found.set(stored.id, headOf(stored));
  return ids.flatMap((id) => found.get(id) ?? []);
}
