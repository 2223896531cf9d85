import { portable, type Step } from './migration.ts';

/** Long runs, and what became of everything that they handled. */
export const jobSteps: readonly Step[] = [
  portable(
    'jobs',
    `
  CREATE TABLE jobs (
    id $id, kind TEXT NOT NULL, title TEXT NOT NULL, params $json NOT NULL, state TEXT NOT NULL, done $integer NOT NULL, total $integer,
    counts $json NOT NULL, message TEXT NOT NULL, place TEXT, cancel $boolean NOT NULL, lease_until TEXT,
    created_at TEXT NOT NULL, started_at TEXT, ended_at TEXT
  );
  CREATE INDEX jobs_by_state ON jobs (state, id);
  CREATE TABLE job_entries (
    id $id, job_id $integer NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, outcome TEXT NOT NULL,
    line $integer, article_id $integer, title TEXT NOT NULL, message TEXT NOT NULL
  );
  CREATE INDEX job_entries_by_job ON job_entries (job_id, outcome, id);
`,
  ),
];
