import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Engine } from '../engine.ts';
import { migrate } from '../migration.ts';
import { schema } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import { backupTo } from './backup-file.ts';
import { Connection } from './connection.ts';
import { sqliteFullText } from './full-text.ts';
import { snapshotOf, sqliteDatabase } from './sqlite-database.ts';

/** The store in one file on this machine. A failed start names the folder and the remedy. */
export async function openSqliteEngine(file: string): Promise<Engine> {
  const { writer, reader } = connect(file);
  const database = sqliteDatabase(writer, reader);
  const close = async (): Promise<void> => {
    await database.settled();
    if (!writer.db.isOpen) return;
    reader.close();
    tidy(writer);
    writer.close();
  };
  try {
    adopt(writer);
    await migrate(schema, {
      database,
      inTurn: database.transaction,
      script: async (_db, sql) => writer.exec(sql),
      before: (from) => backupTo(file, file.replace(/(?:\.sqlite)?$/u, `-before-migration-${from}-${timeInName()}.sqlite`)),
    });
  } catch (error) {
    await close();
    throw unusable(file, error);
  }
  return {
    database,
    fullText: sqliteFullText,
    // One transaction at a time is what SQLite does anyway.
    inTurn: database.transaction,
    snapshot: (work) => snapshotOf(file, work),
    backup: (to) => backupTo(file, to),
    check: async () =>
      reader
        .all<{ integrity_check: string }>('PRAGMA integrity_check', [])
        .flatMap((row) => row.integrity_check.split('\n'))
        .filter((line) => line !== 'ok'),
    mend: async () => writer.exec('REINDEX'),
    close,
  };
}

/** The file alone is then the whole store. Where the disk has no room for that, the log beside it keeps what is not yet in it. */
function tidy(writer: Connection): void {
  try {
    writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

const timeInName = (): string => new Date().toISOString().replaceAll(/[:.]/gu, '-');

function connect(file: string): { writer: Connection; reader: Connection } {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const writer = new Connection(file);
    writer.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 20; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000; PRAGMA temp_store = MEMORY;',
    );
    const reader = new Connection(file);
    reader.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768;');
    return { writer, reader };
  } catch (error) {
    throw unusable(file, error);
  }
}

const unusable = (file: string, error: unknown): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError(
        `The data folder ${dirname(file)} cannot be used (${basename(file)}: ${(error as Error).message}). Set ENTENTE_DATA to a folder that can be written.`,
        { cause: error },
      );

/** A store from before steps had names: its one step is written down under its name. */
function adopt(writer: Connection): void {
  const [row] = writer.all<{ user_version: number }>('PRAGMA user_version', []);
  if (row?.user_version !== 1) return;
  writer.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS schema_steps (name TEXT PRIMARY KEY, at TEXT NOT NULL);
    INSERT OR IGNORE INTO schema_steps (name, at) VALUES ('articles', '2026-01-01T00:00:00.000Z');
    PRAGMA user_version = 0;
    COMMIT;`);
}
