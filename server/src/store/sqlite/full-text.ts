import { fullTextTable } from '../article-steps.ts';
import { marks } from '../database.ts';
import type { FullText } from '../engine.ts';
import type { Sought, TextSearch } from '../text-query.ts';

const wordsIn = ({ words, prefix, title }: Sought): string => `${title ? 'title : ' : ''}"${words.join(' ')}"${prefix ? '*' : ''}`;

const joined = (all: readonly TextSearch[], operator: 'AND' | 'OR'): string => all.map((one) => `(${toFts(one)})`).join(` ${operator} `);

/** The search in FTS5's language. */
function toFts(search: TextSearch): string {
  if ('words' in search) return wordsIn(search);
  if ('any' in search) return joined(search.any, 'OR');
  const all = joined(search.all, 'AND');
  return search.none.length === 0 ? all : `(${all}) NOT (${joined(search.none, 'OR')})`;
}

export const sqliteFullText: FullText = {
  table: { name: 'full_text_docsize', id: 'id' },
  async put(db, id, { title, body }) {
    await db.run('INSERT INTO full_text (rowid, title, body) VALUES (?, ?, ?)', [id, title, body]);
  },
  async clear(db) {
    await db.run('DROP TABLE full_text');
    await db.run(fullTextTable);
  },
  async drop(db, ids) {
    await db.run(`DELETE FROM full_text WHERE rowid IN (${marks(ids.length)})`, ids);
  },
  async search(db, search, after) {
    // One text of all ids is read many times faster than a row for each.
    const found = await db.get<{ count: number; ids: string | null }>(
      `SELECT count(*) AS count, group_concat(id) AS ids FROM (SELECT rowid AS id FROM full_text WHERE full_text MATCH ? AND rowid > ? ORDER BY rowid)`,
      [toFts(search), after],
    );
    return numbersIn(found!.ids ?? '', found!.count);
  },
  async rank(db, sought, ids) {
    // `+` keeps SQLite from searching once for each of the ids.
    const ranked = await db.all<{ id: number }>(
      `SELECT rowid AS id FROM full_text WHERE full_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
       ORDER BY bm25(full_text, 4.0, 1.0), rowid DESC`,
      [joined(sought, 'OR'), Math.min(...ids), Math.max(...ids), JSON.stringify(ids)],
    );
    return ranked.map(({ id }) => id);
  },
};

const [zero, comma] = [48, 44];

/** Of numbers with commas between: hundreds of thousands are read without making a list of them, which would be thrown away. */
function numbersIn(text: string, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let [place, number] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== comma) number = number * 10 + code - zero;
    else {
      numbers[place++] = number;
      number = 0;
    }
  }
  if (count > 0) numbers[place] = number;
  return numbers;
}
