import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from '../create-store.ts';
import { migrate } from '../migration.ts';
import { schema } from '../schema.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { Connection } from './connection.ts';
import { sqliteFullText } from './full-text.ts';
import { sqliteDatabase } from './sqlite-database.ts';

const fileName = 'entente.sqlite';

/** The store in one folder on this machine. A failed start names the folder and the remedy. */
export async function openSqliteStore(folder: string): Promise<Store> {
  const { writer, reader } = connect(folder);
  const database = sqliteDatabase(writer, reader);
  const close = async (): Promise<void> => {
    await database.settled();
    if (!writer.db.isOpen) return;
    reader.close();
    // The file alone is then the whole store.
    writer.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    writer.close();
  };
  const backup = async (file: string): Promise<void> => copyTo(reader, file);
  try {
    adopt(writer);
    await migrate(schema, {
      database,
      inTurn: database.transaction,
      script: async (_db, sql) => writer.db.exec(sql),
      before: (from) => backup(join(folder, `entente-before-migration-${from}-${new Date().toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`)),
    });
  } catch (error) {
    await close();
    throw unusable(folder, error);
  }
  return createStore({
    database,
    fullText: sqliteFullText,
    // One transaction at a time is what SQLite does anyway.
    inTurn: database.transaction,
    backup,
    check: async () =>
      reader.all<{ integrity_check: string }>('PRAGMA integrity_check', []).flatMap(({ integrity_check: line }) => (line === 'ok' ? [] : [line])),
    close,
  });
}

function connect(folder: string): { writer: Connection; reader: Connection } {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, fileName);
    const writer = new Connection(file);
    writer.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 20;');
    const reader = new Connection(file);
    reader.db.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 5000;');
    return { writer, reader };
  } catch (error) {
    throw unusable(folder, error);
  }
}

const unusable = (folder: string, error: unknown): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError(`The data folder ${folder} cannot be used (${(error as Error).message}). Set ENTENTE_DATA to a folder that can be written.`, {
        cause: error,
      });

/** A store from before steps had names: its one step is written down under its name. */
function adopt(writer: Connection): void {
  const [row] = writer.all<{ user_version: number }>('PRAGMA user_version', []);
  if (row?.user_version !== 1) return;
  writer.db.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS schema_steps (name TEXT PRIMARY KEY, at TEXT NOT NULL);
    INSERT OR IGNORE INTO schema_steps (name, at) VALUES ('articles', '2026-01-01T00:00:00.000Z');
    PRAGMA user_version = 0;
    COMMIT;`);
}

function copyTo(reader: Connection, file: string): void {
  if (existsSync(file)) throw new StoreError(`${file} exists already; name a file that does not.`);
  reader.db.exec(`PRAGMA query_only = OFF`);
  try {
    reader.db.prepare('VACUUM INTO ?').run(file);
  } finally {
    reader.db.exec(`PRAGMA query_only = ON`);
  }
}
