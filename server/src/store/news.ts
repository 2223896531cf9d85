import type { Database } from './database.ts';
import type { Mark, News, StoredArticle } from './store.ts';

/** So much is told at a time. */
const most = 500;

export const markOf = async (db: Database): Promise<Mark> => {
  const row = await db.get<{ article: number | null; change: number | null }>(
    'SELECT (SELECT max(id) FROM articles) AS article, (SELECT max(seq) FROM changes) AS change',
  );
  return { article: row?.article ?? 0, change: row?.change ?? 0 };
};

/**
 * What was written behind a mark. New articles are found by their id, which becomes visible in order; changed and removed
 * ones by the list of changes. Each is told as it now is: whoever hears of it twice hears the same.
 */
export async function newsSince(
  db: Database,
  byIds: (ids: readonly number[]) => Promise<StoredArticle[]>,
  mark: Mark,
  known: (id: number) => boolean,
): Promise<News> {
  const added = await db.all<{ id: number }>(`SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ${most}`, [mark.article]);
  const changes = await db.all<{ seq: number; id: number }>(`SELECT seq, article_id AS id FROM changes WHERE seq > ? ORDER BY seq LIMIT ${most}`, [
    mark.change,
  ]);
  const changed = [...new Set(changes.map(({ id }) => id))];
  const wanted = new Set([...added.map(({ id }) => id).filter((id) => !known(id)), ...changed]);
  const stored = await byIds([...wanted]);
  const found = new Set(stored.map(({ id }) => id));
  return {
    stored,
    removed: changed.filter((id) => !found.has(id)),
    mark: { article: added.at(-1)?.id ?? mark.article, change: changes.at(-1)?.seq ?? mark.change },
    more: added.length === most || changes.length === most,
  };
}
