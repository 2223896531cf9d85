import { FeedSettings, type FetchRecord, type SourceDay } from '@entente/shared/domain/source';
import type { Database } from './database.ts';
import { fetchRecords } from './fetch-records.ts';

/** A feed as it is kept: the user's settings, and what is remembered from visit to visit. */
export interface StoredFeed {
  id: string;
  settings: FeedSettings;
  etag: string | null;
  lastModified: string | null;
  bodyHash: string | null;
  interval: number;
  failures: number;
  addedAt: string;
  nextAt: string;
  lastRunAt: string | null;
  lastSuccessAt: string | null;
  lastNewAt: string | null;
  lastMessage: string;
}

export type FeedProgress = Omit<StoredFeed, 'id' | 'settings' | 'addedAt'>;

/** How the visits of one day to one feed went. */
export interface VisitDay {
  sourceId: string;
  day: string;
  visits: number;
  failed: number;
}

export interface FeedsStore {
  all(): Promise<StoredFeed[]>;
  byId(id: string): Promise<StoredFeed | null>;
  /** False where another feed has the address. */
  add(feed: { id: string; settings: FeedSettings; addedAt: string; interval: number }): Promise<boolean>;
  change(id: string, settings: FeedSettings): Promise<boolean>;
  /** Forgets the feed; its articles stay under its name. */
  remove(id: string): Promise<boolean>;
  articleIds(id: string): Promise<number[]>;
  /** Feeds that wait for a visit, longest first. */
  due(now: string, limit: number): Promise<StoredFeed[]>;
  /** When the next feed is due that nobody is visiting; null where none is waiting. */
  nextDue(now: string): Promise<string | null>;
  /** Takes a feed for one visit; false where somebody else has it. */
  claim(id: string, now: string, until: string): Promise<boolean>;
  /** Nobody has any feed: what was under way was cut off with its server. */
  giveBackAll(): Promise<void>;
  /** Keys among these that need no further reading. */
  seen(id: string, keys: readonly string[]): Promise<Set<string>>;
  /** Remembers an item; answers how often it was tried. */
  markItem(id: string, key: string, done: boolean, at: string): Promise<number>;
  /** Ends a visit: progress, record and the day's sums in one transaction; the claim is given back. */
  endVisit(id: string, progress: FeedProgress & { url: string }, record: FetchRecord, undated: number): Promise<void>;
  fetches(id: string, limit: number): Promise<FetchRecord[]>;
  days(from: string): Promise<(SourceDay & { sourceId: string })[]>;
  /** Of the feeds that are followed, by day. */
  visitDays(): Promise<VisitDay[]>;
}

interface FeedRow {
  id: string;
  url: string;
  settings: string;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  visit_interval: number;
  failures: number;
  added_at: string;
  next_at: string;
  last_run_at: string | null;
  last_success_at: string | null;
  last_new_at: string | null;
  last_message: string;
}

const select = `SELECT source_id AS id, url, settings, etag, last_modified, body_hash, visit_interval, failures, added_at, next_at, last_run_at, last_success_at,
  last_new_at, last_message FROM feeds`;

const toFeed = (row: FeedRow): StoredFeed => ({
  id: row.id,
  // The address may have moved since the user wrote it.
  settings: { ...FeedSettings.parse(JSON.parse(row.settings)), url: row.url },
  etag: row.etag,
  lastModified: row.last_modified,
  bodyHash: row.body_hash,
  interval: row.visit_interval,
  failures: row.failures,
  addedAt: row.added_at,
  nextAt: row.next_at,
  lastRunAt: row.last_run_at,
  lastSuccessAt: row.last_success_at,
  lastNewAt: row.last_new_at,
  lastMessage: row.last_message,
});

/** The feeds of one store. */
export function createFeedsStore(db: Database): FeedsStore {
  const feeds = async (where: string, ...params: (string | number)[]): Promise<StoredFeed[]> =>
    (await db.all<FeedRow>(`${select} ${where}`, params)).map(toFeed);

  return {
    ...fetchRecords(db),
    all: () => feeds('ORDER BY source_id'),
    byId: async (id) => (await feeds('WHERE source_id = ?', id))[0] ?? null,
    add: ({ id, settings, addedAt, interval }) =>
      db.transaction(async (tx) => {
        if (await tx.get('SELECT 1 AS one FROM feeds WHERE url = ?', [settings.url])) return false;
        await tx.run(
          `INSERT INTO sources (id, kind, name, publisher_country, language) VALUES (?, 'feed', ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET kind = 'feed', name = excluded.name`,
          [id, settings.name, settings.publisherCountry, settings.language],
        );
        await tx.run(
          `INSERT INTO feeds (source_id, url, settings, paused, added_at, visit_interval, failures, next_at, last_message) VALUES (?, ?, ?, ?, ?, ?, 0, ?, '')`,
          [id, settings.url, JSON.stringify(settings), settings.paused, addedAt, interval, addedAt],
        );
        return true;
      }),
    change: (id, settings) =>
      db.transaction(async (tx) => {
        const old = await tx.get<{ url: string }>('SELECT url FROM feeds WHERE source_id = ?', [id]);
        if (old === null) return false;
        // Another address is another feed: what was remembered of the old one's answers says nothing of it.
        const forget = old.url === settings.url ? '' : ', etag = NULL, last_modified = NULL, body_hash = NULL';
        const update = `UPDATE feeds SET url = ?, settings = ?, paused = ?${forget} WHERE source_id = ?`;
        await tx.run(update, [settings.url, JSON.stringify(settings), settings.paused, id]);
        await tx.run('UPDATE sources SET name = ?, publisher_country = ?, language = ? WHERE id = ?', [
          settings.name,
          settings.publisherCountry,
          settings.language,
          id,
        ]);
        return true;
      }),
    remove: (id) =>
      db.transaction(async (tx) => {
        const { changes } = await tx.run('DELETE FROM feeds WHERE source_id = ?', [id]);
        for (const table of ['feed_items', 'fetches', 'source_days', 'visit_days']) await tx.run(`DELETE FROM ${table} WHERE source_id = ?`, [id]);
        await tx.run('DELETE FROM sources WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE source_id = ?)', [id, id]);
        return changes > 0;
      }),
    articleIds: async (id) => (await db.all<{ id: number }>('SELECT id FROM articles WHERE source_id = ?', [id])).map((row) => row.id),
    due: (now, limit) =>
      feeds('WHERE paused = 0 AND next_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?) ORDER BY next_at LIMIT ?', now, now, limit),
    nextDue: async (now) => {
      const next = 'SELECT min(next_at) AS at FROM feeds WHERE paused = 0 AND (claimed_until IS NULL OR claimed_until <= ?)';
      return (await db.get<{ at: string | null }>(next, [now]))?.at ?? null;
    },
    async giveBackAll() {
      await db.run('UPDATE feeds SET claimed_until = NULL WHERE claimed_until IS NOT NULL');
    },
    claim: async (id, now, until) => {
      const take = 'UPDATE feeds SET claimed_until = ? WHERE source_id = ? AND (claimed_until IS NULL OR claimed_until <= ?)';
      return (await db.run(take, [until, id, now])).changes > 0;
    },
  };
}
