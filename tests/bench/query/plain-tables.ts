import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../../../server/src/store/sqlite/connection.ts';
import { storeFile } from '../../../server/src/store/sqlite/sqlite-store.ts';

/** What plain SQL would want: narrow tables beside the articles, each with the order in which it is asked for. */
const tables = `
  CREATE TABLE plain.narrow (id INTEGER PRIMARY KEY, day TEXT, relevant INTEGER, language TEXT, publisher TEXT, story INTEGER);
  INSERT INTO plain.narrow SELECT id, day, relevant, language, publisher, story_id FROM main.articles;
  CREATE INDEX plain.by_day ON narrow (relevant, day, id);
  CREATE TABLE plain.country (country TEXT, id INTEGER, PRIMARY KEY (country, id)) WITHOUT ROWID;
  INSERT INTO plain.country SELECT c.value, article_id FROM main.counted, json_each(line, '$[7]') c ORDER BY 1, 2;
  CREATE INDEX plain.country_of ON country (id, country);
  CREATE TABLE plain.topic (topic TEXT, id INTEGER, PRIMARY KEY (topic, id)) WITHOUT ROWID;
  INSERT INTO plain.topic SELECT t.value, article_id FROM main.counted, json_each(line, '$[8]') t ORDER BY 1, 2;
  CREATE INDEX plain.topic_of ON topic (id, topic);
  CREATE TABLE plain.pair_of (pair TEXT, id INTEGER, stance TEXT, PRIMARY KEY (pair, id)) WITHOUT ROWID;
  INSERT INTO plain.pair_of SELECT pair, article_id, stance FROM main.relations ORDER BY 1, 2;
  CREATE INDEX plain.pair_by_id ON pair_of (id, pair, stance);
  ANALYZE plain;
`;

export interface PlainSql {
  /** Milliseconds of each of a few runs. */
  times: (sql: string, runs: number) => number[];
  close: () => void;
}

/** The same answers asked of SQLite itself, in this process, without HTTP: the best that SQL does here. The tables are made once. */
export function plainSql(folder: string): PlainSql {
  const file = join(folder, 'plain-tables.sqlite');
  const connection = new Connection(storeFile(folder));
  if (!existsSync(file)) {
    rmSync(`${file}.partial`, { force: true });
    connection.exec(`ATTACH '${file}.partial' AS plain; PRAGMA plain.journal_mode = OFF; PRAGMA plain.synchronous = OFF; ${tables} DETACH plain;`);
    renameSync(`${file}.partial`, file);
  }
  connection.exec(
    `ATTACH '${file}' AS plain; PRAGMA query_only = ON; PRAGMA main.cache_size = -262144; PRAGMA plain.cache_size = -524288; PRAGMA temp_store = MEMORY;`,
  );
  return {
    times: (sql, runs) =>
      Array.from({ length: runs }, () => {
        const begun = performance.now();
        connection.all(sql, []);
        return performance.now() - begun;
      }),
    close: () => connection.close(),
  };
}
