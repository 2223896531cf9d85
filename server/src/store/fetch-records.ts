import type { FetchRecord, SourceDay } from '@entente/shared/domain/source';
import { type Database, marks } from './database.ts';
import type { FeedsStore, VisitDay } from './feeds-store.ts';

/** Visits kept for each feed. */
const kept = 30;
/** Items are forgotten this many days after the feed last held them. */
const memory = 120;

/** What visits to feeds leave behind: items seen, records, sums of the day. */
export function fetchRecords(db: Database): Pick<FeedsStore, 'seen' | 'markItem' | 'endVisit' | 'fetches' | 'days' | 'visitDays'> {
  return {
    async seen(id, keys) {
      const found = new Set<string>();
      for (let at = 0; at < keys.length; at += 500) {
        const some = keys.slice(at, at + 500);
        const sql = `SELECT key FROM feed_items WHERE source_id = ? AND done = 1 AND key IN (${marks(some.length)})`;
        for (const { key } of await db.all<{ key: string }>(sql, [id, ...some])) found.add(key);
      }
      return found;
    },
    async markItem(id, key, done, at) {
      const sql = `INSERT INTO feed_items (source_id, key, tries, done, last_at) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (source_id, key) DO UPDATE SET tries = feed_items.tries + 1, done = excluded.done, last_at = excluded.last_at RETURNING tries`;
      return (await db.get<{ tries: number }>(sql, [id, key, done, at]))!.tries;
    },
    endVisit: (id, progress, record, undated) =>
      db.transaction(async (tx) => {
        const { changes } = await tx.run(
          `UPDATE feeds SET url = CASE WHEN EXISTS (SELECT 1 FROM feeds other WHERE other.url = ? AND other.source_id <> ?) THEN url ELSE ? END, etag = ?, last_modified = ?, body_hash = ?, visit_interval = ?, failures = ?, next_at = ?, last_run_at = ?,
             last_success_at = ?, last_new_at = ?, last_message = ?, claimed_until = NULL WHERE source_id = ?`,
          [
            progress.url,
            id,
            progress.url,
            progress.etag,
            progress.lastModified,
            progress.bodyHash,
            progress.interval,
            progress.failures,
            progress.nextAt,
            progress.lastRunAt,
            progress.lastSuccessAt,
            progress.lastNewAt,
            progress.lastMessage,
            id,
          ],
        );
        // Deleted while it was visited.
        if (changes === 0) return;
        await writeRecord(tx, id, record);
        await addVisit(tx, id, record);
        await addToDay(tx, id, record, undated);
        const oldest = new Date(Date.parse(record.at) - memory * 86_400_000).toISOString();
        await tx.run('DELETE FROM feed_items WHERE source_id = ? AND last_at < ?', [id, oldest]);
      }),
    fetches: (id, limit) =>
      db.all<FetchRecord>(
        `SELECT at, outcome, status, milliseconds, bytes, items, stored, duplicates, skipped, message FROM fetches
         WHERE source_id = ? ORDER BY id DESC LIMIT ?`,
        [id, limit],
      ),
    days: (from) =>
      db.all<SourceDay & { sourceId: string }>(
        `SELECT source_id AS "sourceId", day, stored, duplicates, skipped, undated FROM source_days WHERE day >= ? ORDER BY day`,
        [from],
      ),
    visitDays: () =>
      db.all<VisitDay>(
        `SELECT v.source_id AS "sourceId", v.day, v.visits, v.failed FROM visit_days v JOIN feeds f ON f.source_id = v.source_id
         WHERE f.paused = 0 ORDER BY v.source_id, v.day`,
      ),
  };
}

async function writeRecord(db: Database, id: string, record: FetchRecord): Promise<void> {
  const { at, outcome, status, milliseconds, bytes, items, stored, duplicates, skipped, message } = record;
  await db.run(
    `INSERT INTO fetches (source_id, at, outcome, status, milliseconds, bytes, items, stored, duplicates, skipped, message) VALUES (${marks(11)})`,
    [id, at, outcome, status, milliseconds, bytes, items, stored, duplicates, skipped, message],
  );
  await db.run('DELETE FROM fetches WHERE source_id = ? AND id NOT IN (SELECT id FROM fetches WHERE source_id = ? ORDER BY id DESC LIMIT ?)', [
    id,
    id,
    kept,
  ]);
}

const addVisit = (db: Database, id: string, { at, outcome }: FetchRecord) =>
  db.run(
    `INSERT INTO visit_days (source_id, day, visits, failed) VALUES (?, ?, 1, ?)
     ON CONFLICT (source_id, day) DO UPDATE SET visits = visit_days.visits + 1, failed = visit_days.failed + excluded.failed`,
    [id, at.slice(0, 10), outcome === 'failed' ? 1 : 0],
  );

async function addToDay(db: Database, id: string, { at, stored, duplicates, skipped }: FetchRecord, undated: number): Promise<void> {
  if (stored + duplicates + skipped === 0) return;
  await db.run(
    `INSERT INTO source_days (source_id, day, stored, duplicates, skipped, undated) VALUES (${marks(6)})
     ON CONFLICT (source_id, day) DO UPDATE SET stored = source_days.stored + excluded.stored, duplicates = source_days.duplicates + excluded.duplicates,
       skipped = source_days.skipped + excluded.skipped, undated = source_days.undated + excluded.undated`,
    [id, at.slice(0, 10), stored, duplicates, skipped, undated],
  );
}
