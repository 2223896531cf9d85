import { portable, type Step } from './migration.ts';

const keys = `CREATE TABLE story_keys (
    key $integer NOT NULL, day $integer NOT NULL, article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (key, day, article_id)
  )`;

const rest = `
  CREATE INDEX story_keys_by_article ON story_keys (article_id);
  CREATE TABLE story_sketches (
    article_id $integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, sketch $json NOT NULL, copy_of $integer
  );
  CREATE INDEX articles_by_story ON articles (story_id);
`;

const step = (end: string): Step => portable('stories', `${keys}${end};${rest}`);

/** What finds the articles of one story again: a few keys of each, and what is compared of it. */
export const storySteps: readonly Step[] = [{ name: 'stories', sqlite: step(' WITHOUT ROWID').sqlite, postgres: step('').postgres }];

const period = '(day - ((day % 16) + 16) % 16) / 16';

const keysOf = (name: string, end: string): string => `CREATE TABLE ${name} (
    period $integer NOT NULL, key $integer NOT NULL, day $integer NOT NULL, article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (period, key, day, article_id)
  )${end};`;

const byPeriod = (end: string): Step =>
  portable(
    'story-keys-by-period',
    `ALTER TABLE story_keys RENAME TO story_keys_before; ${keysOf('story_keys', end)}
     INSERT INTO story_keys (period, key, day, article_id) SELECT ${period}, key, day, article_id FROM story_keys_before;
     DROP TABLE story_keys_before; CREATE INDEX story_keys_by_article ON story_keys (article_id);`,
  );

/** Keys of one time lie side by side: what comes in in order of time is written to few places. */
export const storyPeriodSteps: readonly Step[] = [
  { name: 'story-keys-by-period', sqlite: byPeriod(' WITHOUT ROWID').sqlite, postgres: byPeriod('').postgres },
];

/** What a user said of two articles: one story, or not. */
export const storyChoiceSteps: readonly Step[] = [
  portable(
    'story-choices',
    `CREATE TABLE story_choices (
       article_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
       other_id $integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
       together $boolean NOT NULL, at TEXT NOT NULL, PRIMARY KEY (article_id, other_id)
     );
     CREATE INDEX story_choices_by_other ON story_choices (other_id);`,
  ),
];
