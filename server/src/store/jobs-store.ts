import type { Job, JobEntry, JobKind, JobOutcome, JobState } from '@entente/shared/domain/job';
import { claim } from './claim.ts';
import { type Database, rowMarks } from './database.ts';

/** A job in somebody's hands. */
export interface ClaimedJob {
  job: Job;
  params: unknown;
  /** Where an earlier run of it came to; null at the beginning. */
  place: string | null;
}

export interface JobProgress {
  done: number;
  total: number | null;
  counts: Job['counts'];
  message: string;
  place: string | null;
}

export type NewEntry = Omit<JobEntry, 'id'>;

export interface JobsStore {
  create(kind: JobKind, title: string, params: unknown, at: string): Promise<number>;
  byId(id: number): Promise<Job | null>;
  newest(limit: number): Promise<Job[]>;
  /** A job that waits, or one whose runner died; never the same for two. */
  claimNext(now: string, leaseUntil: string): Promise<ClaimedJob | null>;
  /** Progress and entries in one transaction, so that the report always fits the place. True where the job is to be cancelled. */
  save(id: number, progress: JobProgress, entries: readonly NewEntry[], leaseUntil: string): Promise<boolean>;
  end(id: number, state: JobState, message: string, at: string): Promise<void>;
  /** Gives all jobs back that somebody had: of those who died, where nobody else can be at work. */
  giveBackAll(): Promise<void>;
  /** Gives the job back, so that the next start goes on with it. */
  giveBack(id: number): Promise<void>;
  /** False where it has ended already. */
  cancel(id: number, at: string): Promise<boolean>;
  /** Whether an article stands among what the job has stored. */
  hasStored(id: number, articleId: number): Promise<boolean>;
  entries(id: number, outcome: JobOutcome | undefined, after: number, limit: number): Promise<JobEntry[]>;
}

interface JobRow {
  id: number;
  kind: JobKind;
  title: string;
  params: string;
  state: JobState;
  done: number;
  total: number | null;
  counts: string;
  message: string;
  place: string | null;
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
}

const toJob = (row: JobRow): Job => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  state: row.state,
  done: row.done,
  total: row.total,
  counts: JSON.parse(row.counts) as Job['counts'],
  message: row.message,
  createdAt: row.created_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
});

/** The long runs of one store. */
export function createJobsStore(db: Database): JobsStore {
  return {
    async create(kind, title, params, at) {
      const sql = `INSERT INTO jobs (kind, title, params, state, done, counts, message, cancel, created_at)
        VALUES (?, ?, ?, 'waiting', 0, '{}', '', 0, ?) RETURNING id`;
      return (await db.get<{ id: number }>(sql, [kind, title, JSON.stringify(params), at]))!.id;
    },
    async byId(id) {
      const row = await db.get<JobRow>('SELECT * FROM jobs WHERE id = ?', [id]);
      return row && toJob(row);
    },
    newest: async (limit) => (await db.all<JobRow>('SELECT * FROM jobs ORDER BY id DESC LIMIT ?', [limit])).map(toJob),
    async claimNext(now, leaseUntil) {
      const row = await claim<JobRow>(db, {
        table: 'jobs',
        due: "state = 'waiting' OR (state = 'running' AND lease_until <= ?)",
        dueParams: [now],
        order: 'id',
        set: "state = 'running', started_at = coalesce(started_at, ?), lease_until = ?",
        setParams: [now, leaseUntil],
      });
      return row && { job: toJob(row), params: JSON.parse(row.params) as unknown, place: row.place };
    },
    save: (id, { done, total, counts, message, place }, entries, leaseUntil) =>
      db.transaction(async (tx) => {
        for (let at = 0; at < entries.length; at += 100) await insertEntries(tx, id, entries.slice(at, at + 100));
        const row = await tx.get<{ cancel: number }>(
          'UPDATE jobs SET done = ?, total = ?, counts = ?, message = ?, place = ?, lease_until = ? WHERE id = ? RETURNING cancel',
          [done, total, JSON.stringify(counts), message, place, leaseUntil, id],
        );
        return row?.cancel === 1;
      }),
    async end(id, state, message, at) {
      await db.run('UPDATE jobs SET state = ?, message = ?, ended_at = ?, lease_until = NULL WHERE id = ?', [state, message, at, id]);
    },
    async giveBack(id) {
      await db.run("UPDATE jobs SET state = 'waiting', lease_until = NULL WHERE id = ? AND state = 'running'", [id]);
    },
    async giveBackAll() {
      await db.run("UPDATE jobs SET state = 'waiting', lease_until = NULL WHERE state = 'running'");
    },
    async cancel(id, at) {
      const waiting = "UPDATE jobs SET state = 'cancelled', message = 'Cancelled before it began.', ended_at = ? WHERE id = ? AND state = 'waiting'";
      if ((await db.run(waiting, [at, id])).changes > 0) return true;
      return (await db.run("UPDATE jobs SET cancel = 1 WHERE id = ? AND state = 'running'", [id])).changes > 0;
    },
    hasStored: async (id, articleId) =>
      (await db.get("SELECT id FROM job_entries WHERE job_id = ? AND article_id = ? AND outcome IN ('stored', 'irrelevant')", [id, articleId])) !==
      null,
    entries: (id, outcome, after, limit) =>
      db.all<JobEntry>(
        `SELECT id, outcome, line, article_id AS "articleId", title, message FROM job_entries
         WHERE job_id = ? AND id > ?${outcome === undefined ? '' : ' AND outcome = ?'} ORDER BY id LIMIT ?`,
        outcome === undefined ? [id, after, limit] : [id, after, outcome, limit],
      ),
  };
}

async function insertEntries(db: Database, id: number, entries: readonly NewEntry[]): Promise<void> {
  await db.run(
    `INSERT INTO job_entries (job_id, outcome, line, article_id, title, message) VALUES ${rowMarks(entries.length, 6)}`,
    entries.flatMap(({ outcome, line, articleId, title, message }) => [id, outcome, line, articleId, title.slice(0, 300), message.slice(0, 1000)]),
  );
}
