import { portable, type Step } from './migration.ts';

/** What users write about pairs and articles. */
export const noteSteps: readonly Step[] = [
  portable(
    'user_notes',
    `
  CREATE TABLE user_notes (
    id $id,
    pair TEXT,
    article_id $integer REFERENCES articles (id) ON DELETE SET NULL,
    article_title TEXT,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  );
  CREATE INDEX user_notes_by_pair ON user_notes (pair);
  CREATE INDEX user_notes_by_article ON user_notes (article_id);
`,
  ),
];
