import { setImmediate } from 'node:timers/promises';
import { Connection } from '../../../server/src/store/sqlite/connection.ts';
import { storeFile } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { wordsOf } from '../../../server/src/store/text-query.ts';

/** No copy is later than this; counted in days, the same. */
const [lastDate, lastDay] = ['2026-06-27', 20_631];

/** So many are copied in one transaction. */
const batch = 4000;

/** What is copied of the rows of `articles` between two ids: as other articles, so many numbers and days further on. */
const statements = [
  `INSERT INTO articles (id, source_id, url, text_hash, sample, relevant, day, publisher, language, story_id, article, tagging, added_at, tagger)
   SELECT id + $ids, source_id, url || '-' || $ids, printf('%08x', id + $ids) || substr(text_hash, 9), sample, relevant, min(date(day, $days || ' days'), '${lastDate}'), publisher, language, story_id + $ids,
     json_set(article, '$.url', url || '-' || $ids, '$.published.at', min(date(day, $days || ' days'), '${lastDate}') || substr(json_extract(article, '$.published.at'), 11)), tagging, added_at, tagger
   FROM articles WHERE id BETWEEN $first AND $last`,
  'INSERT INTO raw (article_id, document) SELECT article_id + $ids, document FROM raw WHERE article_id BETWEEN $first AND $last',
  `INSERT INTO relations (article_id, pair, stance, is_primary, stage, strength, topics)
   SELECT article_id + $ids, pair, stance, is_primary, stage, strength, topics FROM relations WHERE article_id BETWEEN $first AND $last`,
  `INSERT INTO counted (article_id, story_id, line)
   SELECT article_id + $ids, story_id + $ids, json_set(line, '$[1]', min(date(substr(json_extract(line, '$[1]'), 1, 10), $days || ' days'), '${lastDate}') || substr(json_extract(line, '$[1]'), 11))
   FROM counted WHERE article_id BETWEEN $first AND $last`,
  'INSERT INTO story_sketches (article_id, sketch, copy_of) SELECT article_id + $ids, sketch, copy_of + $ids FROM story_sketches WHERE article_id BETWEEN $first AND $last',
  `INSERT INTO story_keys (period, key, day, article_id)
   SELECT min(day + $days, ${lastDay}) / 16, key, min(day + $days, ${lastDay}), article_id + $ids FROM story_keys WHERE article_id BETWEEN $first AND $last ORDER BY 1, 2, 3`,
  `INSERT INTO full_text (rowid, title, body)
   SELECT id + $ids, words(json_extract(article, '$.title')), words((SELECT group_concat(value, char(10)) FROM json_each(article, '$.body'))) FROM articles WHERE id BETWEEN $first AND $last`,
];

export interface Copying {
  /** The articles that there are from the beginning are copied: so many. */
  base: number;
  /** Each copy of them all is so many days later. */
  days: number;
  /** So many there shall be. */
  count: number;
}

/** Makes a store larger by what SQLite does fastest; what is found by words and counted is as if each had been added. The store must not be open elsewhere. */
export async function copyRows(folder: string, { base, days, count }: Copying, say: (line: string) => void): Promise<void> {
  const connection = new Connection(storeFile(folder));
  try {
    connection.exec(
      'PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 32000; PRAGMA temp_store = MEMORY;',
    );
    connection.db.function('words', { deterministic: true }, (text: unknown) => wordsOf(String(text)).join(' '));
    const begun = performance.now();
    let [{ there }] = connection.all<{ there: number }>('SELECT max(id) AS there FROM articles', []) as [{ there: number }];
    const before = there;
    while (there < count) {
      // Not beyond the end of the base: those behind are of the next copy.
      const [first, copy] = [(there % base) + 1, Math.floor(there / base)];
      const last = Math.min(first + batch - 1, base, first + count - there - 1);
      const values: Readonly<Record<string, string>> = {
        $ids: String(copy * base),
        $days: String(copy * days),
        $first: String(first),
        $last: String(last),
      };
      connection.exec(
        `BEGIN; ${statements.map((sql) => sql.replaceAll(/\$(?:ids|days|first|last)\b/gu, (name) => values[name]!)).join('; ')}; COMMIT;`,
      );
      there += last - first + 1;
      say(`${there} of ${count} articles, ${Math.round((there - before) / ((performance.now() - begun) / 1000))} a second`);
      await setImmediate();
    }
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}
