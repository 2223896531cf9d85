import { portable, type Step } from './migration.ts';

const tags = `
  CREATE TABLE article_countries (
    article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE, country TEXT NOT NULL, PRIMARY KEY (country, article_id)
  );
  CREATE INDEX article_countries_by_article ON article_countries (article_id);
  CREATE TABLE article_topics (
    article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE, topic TEXT NOT NULL, PRIMARY KEY (topic, article_id)
  );
  CREATE INDEX article_topics_by_article ON article_topics (article_id);
  CREATE TABLE relations (
    article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    pair TEXT NOT NULL, stance TEXT NOT NULL, is_primary $boolean NOT NULL, stage TEXT, strength TEXT NOT NULL, topics $json NOT NULL, day TEXT,
    PRIMARY KEY (pair, article_id)
  );
  CREATE INDEX relations_by_article ON relations (article_id);
  CREATE INDEX relations_by_day ON relations (pair, day);
`;

const articles = portable(
  'articles',
  `
  CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE sources (id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, publisher_country TEXT, language TEXT);
  CREATE TABLE articles (
    id $id,
    source_id TEXT NOT NULL REFERENCES sources (id),
    url TEXT, text_hash TEXT NOT NULL, sample $boolean NOT NULL, relevant $boolean NOT NULL,
    day TEXT, publisher TEXT, language TEXT NOT NULL, story_id $integer NOT NULL,
    article $json NOT NULL, tagging $json NOT NULL, added_at TEXT NOT NULL
  );
  CREATE UNIQUE INDEX articles_by_text ON articles (text_hash, sample);
  CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
  CREATE INDEX articles_by_source ON articles (source_id);
  CREATE TABLE raw (article_id $integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, document $bytes NOT NULL);
  ${tags}
`,
);

/** Words only: the texts are in the articles. */
export const fullTextTable = `CREATE VIRTUAL TABLE full_text USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');`;

const fullText = {
  sqlite: fullTextTable,
  postgres: `
  CREATE TABLE full_text (article_id BIGINT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, words TSVECTOR NOT NULL);
  CREATE INDEX full_text_by_word ON full_text USING gin (words);`,
};

/** In these languages a run of letters was one word once, which nothing finds any more: `doctor` tells of it and `--repair` reads them anew. */
const forgetRuns = (id: string): string =>
  `DELETE FROM full_text WHERE ${id} IN (SELECT id FROM articles WHERE language IN ('zh', 'ja', 'ko', 'th', 'lo', 'km', 'my'));`;

/** Articles with their tags, raw input and full text. What is changed or removed is written down in `changes`, for those who follow. */
export const articleSteps: readonly Step[] = [
  { name: 'articles', sqlite: articles.sqlite + fullText.sqlite, postgres: articles.postgres + fullText.postgres },
  portable('changes', 'CREATE TABLE changes (seq $id, article_id $integer NOT NULL);'),
  { name: 'words-of-letters', sqlite: forgetRuns('rowid'), postgres: forgetRuns('article_id') },
  {
    name: 'packed-tags',
    sqlite: 'UPDATE articles SET tagging = CAST(tagging AS BLOB); DROP INDEX relations_by_day;',
    postgres: "ALTER TABLE articles ALTER COLUMN tagging TYPE BYTEA USING convert_to(tagging, 'UTF8'); DROP INDEX relations_by_day;",
  },
];

const leanRelations = (end: string): Step =>
  portable(
    'lean-tags',
    `DROP TABLE article_countries; DROP TABLE article_topics; ALTER TABLE relations RENAME TO relations_before;
     CREATE TABLE relations (
       article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
       pair TEXT NOT NULL, stance TEXT NOT NULL, is_primary $boolean NOT NULL, stage TEXT, strength TEXT NOT NULL, topics $json NOT NULL,
       PRIMARY KEY (article_id, pair)
     )${end};
     INSERT INTO relations (article_id, pair, stance, is_primary, stage, strength, topics)
       SELECT article_id, pair, stance, is_primary, stage, strength, topics FROM relations_before ORDER BY article_id, pair;
     DROP TABLE relations_before;`,
  );

/** Counting is the tally's: of the rows of tags those are left that something reads, each written behind the one before. */
export const leanTagSteps: readonly Step[] = [
  { name: 'lean-tags', sqlite: leanRelations(' WITHOUT ROWID').sqlite, postgres: leanRelations('').postgres },
];
