import type { Database } from './database.ts';
import { countedByIds } from './counted-rows.ts';
import type { Mark, News } from './store.ts';

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
export async function newsSince(db: Database, mark: Mark, known: (id: number) => boolean): Promise<News> {
  const added = await db.all<{ id: number }>(`SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ${most}`, [mark.article]);
  const changes = await db.all<{ seq: number; id: number }>(`SELECT seq, article_id AS id FROM changes WHERE seq > ? ORDER BY seq LIMIT ${most}`, [
    mark.change,
  ]);
  const changed = [...new Set(changes.map(({ id }) => id))];
  const wanted = new Set([...added.map(({ id }) => id).filter((id) => !known(id)), ...changed]);
  const counted = await countedByIds(db, [...wanted]);
  const found = new Set(counted.map(({ id }) => id));
  return {
    counted,
    removed: changed.filter((id) => !found.has(id)),
    mark: { article: added.at(-1)?.id ?? mark.article, change: changes.at(-1)?.seq ?? mark.change },
    more: added.length === most || changes.length === most,
  };
}
