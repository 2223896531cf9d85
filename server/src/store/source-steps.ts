import { portable, type Step } from './migration.ts';

/** Feeds: their settings, what is remembered between visits, which items were seen, what the visits and the days brought. */
export const sourceSteps: readonly Step[] = [
  portable(
    'feeds',
    `
  CREATE TABLE feeds (
    source_id TEXT PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE, settings $json NOT NULL, paused $boolean NOT NULL, added_at TEXT NOT NULL,
    etag TEXT, last_modified TEXT, body_hash TEXT,
    visit_interval $integer NOT NULL, failures $integer NOT NULL, next_at TEXT NOT NULL, claimed_until TEXT,
    last_run_at TEXT, last_success_at TEXT, last_new_at TEXT, last_message TEXT NOT NULL
  );
  CREATE INDEX feeds_by_next ON feeds (next_at);
  CREATE TABLE feed_items (
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, key TEXT NOT NULL,
    tries $integer NOT NULL, done $boolean NOT NULL, last_at TEXT NOT NULL, PRIMARY KEY (source_id, key)
  );
  CREATE TABLE fetches (
    id $id, source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, at TEXT NOT NULL, outcome TEXT NOT NULL, status $integer,
    milliseconds $integer NOT NULL, bytes $integer NOT NULL, items $integer NOT NULL,
    stored $integer NOT NULL, duplicates $integer NOT NULL, skipped $integer NOT NULL, message TEXT NOT NULL
  );
  CREATE INDEX fetches_by_source ON fetches (source_id, id);
  CREATE TABLE source_days (
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, day TEXT NOT NULL,
    stored $integer NOT NULL, duplicates $integer NOT NULL, skipped $integer NOT NULL, undated $integer NOT NULL, PRIMARY KEY (source_id, day)
  );
`,
  ),
];

/** How the visits of each day went, kept longer than the visits themselves: days on which a feed was not heard are no silence. */
export const visitDaySteps: readonly Step[] = [
  portable(
    'visit days',
    `
  CREATE TABLE visit_days (
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, day TEXT NOT NULL,
    visits $integer NOT NULL, failed $integer NOT NULL, PRIMARY KEY (source_id, day)
  );
  INSERT INTO visit_days (source_id, day, visits, failed)
    SELECT source_id, substr(at, 1, 10), count(*), sum(CASE WHEN outcome = 'failed' THEN 1 ELSE 0 END) FROM fetches GROUP BY source_id, substr(at, 1, 10);
`,
  ),
];
