import postgres from 'postgres';
import type { Database } from '../database.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migration.ts';
import { type Reading, readingOf } from '../reading.ts';
import { schema } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import { Turns } from '../turns.ts';
import { backupToFile } from './backup-to-file.ts';
import { postgresFullText } from './full-text.ts';
import { postgresDatabase, snapshotOf } from './postgres-database.ts';

/** Connections of one process. */
const pool = 8;

/** Indexes over what the store itself writes. */
const reindex = 'REINDEX TABLE articles; REINDEX TABLE relations; REINDEX TABLE raw;';

/** Any number of our programme's locks may stand beside those of others in one database. */
const lockFamily = 0x656e74;

const connect = (url: string, max: number) =>
  postgres(url, {
    max,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'entente' },
    // Counts and ids are bigint, sums numeric: ours stay far below 2^53.
    types: { number: { to: 20, from: [20, 1700], serialize: String, parse: Number } },
  });

/** For one who reads only, one question after the other. */
export function openPostgresReading(url: string): Reading & { close: () => Promise<void> } {
  const sql = connect(url, 2);
  return { ...readingOf(postgresDatabase(sql), postgresFullText), close: () => sql.end({ timeout: 2 }) };
}

/** The store in a PostgreSQL database, for any number of processes. */
export async function openPostgresEngine(url: string): Promise<Engine> {
  const sql = connect(url, pool);
  const database = postgresDatabase(sql);
  const turns = new Turns();
  const inTurn = <T>(work: (db: Database) => Promise<T>): Promise<T> =>
    turns.take(() =>
      database.transaction(async (db) => {
        await db.get('SELECT pg_advisory_xact_lock(?, hashtext(current_schema()))', [lockFamily]);
        return work(db);
      }),
    );
  const close = async (): Promise<void> => {
    await turns.settled();
    await sql.end({ timeout: 2 });
  };
  try {
    await migrate(schema, { database, inTurn, script: async (db, text) => void (await db.run(text)), before: async () => {} });
  } catch (error) {
    await close();
    throw error instanceof StoreError ? error : unreachable(url, error as Error);
  }
  const engine: Engine = {
    database,
    fullText: postgresFullText,
    inTurn,
    snapshot: (work) => snapshotOf(sql, work),
    backup: (to) => backupToFile(engine, to),
    check: async () => [],
    mend: async () => void (await database.run(reindex)),
    close,
  };
  return engine;
}

/** Names the place without the password. */
function unreachable(url: string, error: Error): StoreError {
  const { host, pathname } = new URL(url);
  return new StoreError(`The database ${host}${pathname} cannot be used (${error.message}). Check DATABASE_URL, and that PostgreSQL is running.`, {
    cause: error,
  });
}
