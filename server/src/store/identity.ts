import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { schema } from './schema.ts';
import type { Mark } from './store.ts';

const key = 'store';

export async function identityOf(db: Database): Promise<string> {
  const known = await db.get<{ value: string }>('SELECT value FROM notes WHERE key = ?', [key]);
  if (known) return `${known.value} ${schema.at(-1)!.name}`;
  await db.run('INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING', [key, randomUUID()]);
  return identityOf(db);
}

/** For a store that has gone back in time: what was derived from its former self is not its own. */
export const renewIdentity = (db: Database): Promise<unknown> => db.run('DELETE FROM notes WHERE key = ?', [key]);

export async function proofOf(db: Database, { article, change }: Mark): Promise<string | null> {
  const newest = await db.get<{ id: number; text: string }>('SELECT id, text_hash AS text FROM articles WHERE id <= ? ORDER BY id DESC LIMIT 1', [
    article,
  ]);
  const changed = change === 0 ? 'none' : (await db.get<{ id: number }>('SELECT article_id AS id FROM changes WHERE seq = ?', [change]))?.id;
  return changed === undefined ? null : `${newest?.id ?? 0} ${newest?.text ?? ''} ${changed}`;
}
