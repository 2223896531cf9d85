import { marks } from '../database.ts';
import type { FullText } from '../engine.ts';
import type { Sought, TextSearch } from '../text-query.ts';

/** PostgreSQL keeps up to 1 MB of words of a text, and positions up to this one. */
const mostBytes = 800_000;
const lastPosition = 16_383;

/**
 * Words with their places and weights (A in the title, B in the body), written out ourselves: PostgreSQL's own parser
 * would read dates, addresses and hyphens in its way, and by the language of the server.
 */
function toVector(title: readonly string[], body: readonly string[]): string {
  const places = new Map<string, string[]>();
  let [bytes, position] = [0, 0];
  const put = (words: readonly string[], weight: 'A' | 'B'): void => {
    for (const word of words) {
      if (word === '') continue;
      position = Math.min(position + 1, lastPosition);
      const own = places.get(word) ?? [];
      if (own.length === 0) bytes += Buffer.byteLength(word) + 8;
      bytes += 2;
      if (bytes > mostBytes) return;
      own.push(`${position}${weight}`);
      places.set(word, own);
    }
  };
  put(title, 'A');
  position += 1;
  put(body, 'B');
  return [...places].map(([word, own]) => `'${word}':${own.slice(0, 256).join(',')}`).join(' ');
}

const wordsIn = ({ words, prefix, title }: Sought): string =>
  words.map((word, at) => `'${word}'${prefix && at === words.length - 1 ? (title ? ':*A' : ':*') : title ? ':A' : ''}`).join(' <-> ');

const joined = (all: readonly TextSearch[], operator: '&' | '|'): string => all.map((one) => `(${toTsquery(one)})`).join(` ${operator} `);

/** The search in the language of tsquery. */
function toTsquery(search: TextSearch): string {
  if ('words' in search) return wordsIn(search);
  if ('any' in search) return joined(search.any, '|');
  const all = joined(search.all, '&');
  return search.none.length === 0 ? all : `(${all}) & !(${joined(search.none, '|')})`;
}

export const postgresFullText: FullText = {
  table: { name: 'full_text', id: 'article_id' },
  async put(db, id, { title, body }) {
    await db.run('INSERT INTO full_text (article_id, words) VALUES (?, CAST(CAST(? AS text) AS tsvector))', [
      id,
      toVector(title.split(' '), body.split(' ')),
    ]);
  },
  async clear(db) {
    await db.run('DELETE FROM full_text');
  },
  async drop(db, ids) {
    await db.run(`DELETE FROM full_text WHERE article_id IN (${marks(ids.length)})`, ids);
  },
  async search(db, search, after) {
    const found = await db.get<{ ids: string }>(
      `SELECT CAST(coalesce(json_agg(article_id ORDER BY article_id), '[]') AS text) AS ids FROM full_text
       WHERE words @@ CAST(CAST(? AS text) AS tsquery) AND article_id > ?`,
      [toTsquery(search), after],
    );
    return Int32Array.from(JSON.parse(found!.ids) as number[]);
  },
  async rank(db, sought, ids) {
    const ranked = await db.all<{ id: number }>(
      `SELECT article_id AS id FROM full_text, CAST(CAST(? AS text) AS tsquery) AS query
       WHERE article_id IN (${marks(ids.length)}) AND words @@ query ORDER BY ts_rank(words, query) DESC, article_id DESC`,
      [joined(sought, '|'), ...ids],
    );
    return ranked.map(({ id }) => id);
  },
};
