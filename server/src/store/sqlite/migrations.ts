/** Forward only. The number of applied steps is the schema's version (`PRAGMA user_version`). */
export const migrations: readonly string[] = [
  `
  CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE sources (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, publisher_country TEXT, language TEXT
  ) STRICT;
  CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id TEXT NOT NULL REFERENCES sources (id),
    url TEXT, text_hash TEXT NOT NULL, sample INTEGER NOT NULL, relevant INTEGER NOT NULL,
    day TEXT, publisher TEXT, language TEXT NOT NULL, story_id INTEGER NOT NULL,
    article TEXT NOT NULL, tagging TEXT NOT NULL, added_at TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX articles_by_text ON articles (text_hash, sample);
  CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
  CREATE INDEX articles_by_source ON articles (source_id);
  CREATE TABLE raw (article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, document BLOB NOT NULL) STRICT;
  CREATE TABLE article_countries (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, country TEXT NOT NULL,
    PRIMARY KEY (country, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_countries_by_article ON article_countries (article_id);
  CREATE TABLE article_topics (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, topic TEXT NOT NULL,
    PRIMARY KEY (topic, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_topics_by_article ON article_topics (article_id);
  CREATE TABLE relations (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    pair TEXT NOT NULL, stance TEXT NOT NULL, is_primary INTEGER NOT NULL, stage TEXT, strength TEXT NOT NULL, topics TEXT NOT NULL, day TEXT,
    PRIMARY KEY (pair, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX relations_by_article ON relations (article_id);
  CREATE INDEX relations_by_day ON relations (pair, day);
  CREATE VIRTUAL TABLE full_text USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
  `,
];
