import { portable, type Step } from './migration.ts';

/** What analysts correct of tags, and what the tagger itself said of the articles that were corrected. */
export const correctionSteps: readonly Step[] = [
  portable(
    'corrections',
    `
  CREATE TABLE corrections (
    id $id,
    article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    pair TEXT NOT NULL,
    topic TEXT,
    stance TEXT,
    proof $json,
    reason TEXT NOT NULL,
    at TEXT NOT NULL
  );
  CREATE INDEX corrections_by_article ON corrections (article_id);
  CREATE TABLE machine_tags (
    article_id $integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    tagging $bytes NOT NULL
  );
`,
  ),
];
