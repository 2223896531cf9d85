import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { migrations } from './migrations.ts';

export class StoreError extends Error {}

/** Opens (and if need be makes) the database in `folder`. A failed start names the folder and the remedy. */
export function openDatabase(folder: string): DatabaseSyncInstance {
  try {
    mkdirSync(folder, { recursive: true });
    const db = new DatabaseSync(join(folder, 'entente.sqlite'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;');
    migrate(db);
    return db;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The data folder ${folder} cannot be used (${(error as Error).message}). Set ENTENTE_DATA to a folder that can be written.`,
      { cause: error },
    );
  }
}

function migrate(db: DatabaseSyncInstance): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > migrations.length) {
    throw new StoreError(
      `The data was written by a newer Entente (schema ${version}, this one knows ${migrations.length}). Start that version, or use another data folder.`,
    );
  }
  for (const [at, sql] of migrations.entries()) {
    if (at < version) continue;
    transaction(db, () => db.exec(`${sql}; PRAGMA user_version = ${at + 1};`));
  }
}

/** Runs `work` wholly or not at all. */
export function transaction<T>(db: DatabaseSyncInstance, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
