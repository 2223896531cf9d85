import { fullTextTable } from '../article-steps.ts';
import { marks } from '../database.ts';
import type { FullText } from '../engine.ts';
import { mostFound, mostRanked, readTextQuery, type Sought, wordsOf } from '../text-query.ts';

/** The query in FTS5's language. */
const toFts = (sought: readonly Sought[]): string => sought.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' AND ');

export const sqliteFullText: FullText = {
  table: { name: 'full_text_docsize', id: 'id' },
  async put(db, id, title, body) {
    await db.run('INSERT INTO full_text (rowid, title, body) VALUES (?, ?, ?)', [id, wordsOf(title).join(' '), wordsOf(body).join(' ')]);
  },
  async clear(db) {
    await db.run('DROP TABLE full_text');
    await db.run(fullTextTable);
  },
  async drop(db, ids) {
    await db.run(`DELETE FROM full_text WHERE rowid IN (${marks(ids.length)})`, ids);
  },
  async search(db, query) {
    const sought = readTextQuery(query);
    if (sought.length === 0) return [];
    const match = toFts(sought);
    const found = await db.all<{ id: number }>(`SELECT rowid AS id FROM full_text WHERE full_text MATCH ? ORDER BY rowid DESC LIMIT ${mostFound}`, [
      match,
    ]);
    const newest = found[mostRanked - 1]?.id ?? 0;
    const ranked = await db.all<{ id: number }>(
      'SELECT rowid AS id FROM full_text WHERE full_text MATCH ? AND rowid >= ? ORDER BY rank, rowid DESC',
      [match, newest],
    );
    return [...ranked, ...found.slice(mostRanked)].map(({ id }) => id);
  },
};
