import { type Counted, countedLine, countedOf, type CountedRow, readCounted } from './counted.ts';
import { type Database, marks } from './database.ts';
import type { Engine } from './engine.ts';
import { type ArticleRow, toStored } from './rows.ts';
import { StoreError } from './store-error.ts';

const select = 'SELECT article_id AS id, story_id AS story, line FROM counted';

const [batch, readAtOnce] = [200, 4000];

/** Writes down, or anew, what is counted of an article that is there. */
export const putCounted = (db: Database, id: number, story: number, line: string): Promise<unknown> =>
  db.run(
    `INSERT INTO counted (article_id, story_id, line) VALUES (?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id, line = excluded.line`,
    [id, story, line],
  );

export const countedByIds = async (db: Database, ids: readonly number[]): Promise<Counted[]> =>
  ids.length === 0 ? [] : (await db.all<CountedRow>(`${select} WHERE article_id IN (${marks(ids.length)})`, ids)).map(readCounted);

/** What is counted of every article, in order of id, some hundreds at a time. */
export async function* countedRows(engine: Engine, say: (line: string) => void): AsyncGenerator<Counted[]> {
  const unwritten = await fillCounted(engine, say);
  yield* writtenRows(engine.database, 0, Number.MAX_SAFE_INTEGER);
  if (unwritten.length > 0) yield unwritten;
}

/** What is written down of the articles behind an id, up to another one. */
export async function* writtenRows(database: Database, behind: number, upTo: number): AsyncGenerator<Counted[]> {
  for (let after = behind; ;) {
    const rows = await database.all<CountedRow>(`${select} WHERE article_id > ? AND article_id <= ? ORDER BY article_id LIMIT ${readAtOnce}`, [
      after,
      upTo,
    ]);
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    // A few at a time: what is read from them is gone before it grows old, which costs the collector of garbage next to nothing.
    for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch).map(readCounted);
  }
}

/** A store from before has no such rows, nor has one that was mended. Where they cannot be written they are answered. */
export async function fillCounted({ database, inTurn }: Engine, say: (line: string) => void): Promise<Counted[]> {
  const count = (await database.get<{ missing: number }>('SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM counted) AS missing'))!;
  if (count.missing === 0) return [];
  say(`What is counted of ${count.missing} articles is read from them and written down, once.`);
  const ids = (await database.all<{ id: number }>('SELECT id FROM articles EXCEPT SELECT article_id FROM counted ORDER BY 1')).map(({ id }) => id);
  const unwritten: Counted[] = [];
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    try {
      await inTurn(async (db) => {
        for (const one of await wholly(db, some)) await putCounted(db, one.id, one.storyId, countedLine(countedOf(one)));
      });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      unwritten.push(...(await wholly(database, some)).map(countedOf));
    }
  }
  return unwritten;
}

const wholly = async (db: Database, ids: readonly number[]) =>
  (await db.all<ArticleRow>(`SELECT id, story_id, article, tagging FROM articles WHERE id IN (${marks(ids.length)})`, ids)).map(toStored);
