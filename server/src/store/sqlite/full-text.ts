import { marks } from '../database.ts';
import type { FullText } from '../engine.ts';
import { foldForSearch } from '../fold.ts';
import { toFts } from './text-query.ts';

/** Text searches answer at most this many ids, best first. */
const searchLimit = 200_000;

export const sqliteFullText: FullText = {
  async put(db, id, title, body) {
    await db.run('INSERT INTO full_text (rowid, title, body) VALUES (?, ?, ?)', [id, foldForSearch(title), foldForSearch(body)]);
  },
  async drop(db, ids) {
    await db.run(`DELETE FROM full_text WHERE rowid IN (${marks(ids.length)})`, ids);
  },
  async search(db, query) {
    const match = toFts(query);
    if (match === null) return [];
    const rows = await db.all<{ id: number }>(`SELECT rowid AS id FROM full_text WHERE full_text MATCH ? ORDER BY rank LIMIT ${searchLimit}`, [
      match,
    ]);
    return rows.map(({ id }) => id);
  },
};
