import { join } from 'node:path';
import { createStore } from '../create-store.ts';
import type { Engine } from '../engine.ts';
import { type Reading, readingOf } from '../reading.ts';
import type { Store } from '../store.ts';
import { Connection } from './connection.ts';
import { lockFolder } from './folder-lock.ts';
import { sqliteFullText } from './full-text.ts';
import { readingDatabase } from './sqlite-database.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

/** The file of the store in a data folder. */
export const storeFile = (folder: string): string => join(folder, 'entente.sqlite');

/** A store in one folder on this machine, which nobody replaces while it is open. */
export async function openSqliteFolder(folder: string): Promise<Engine> {
  const lock = lockFolder(folder, 'use');
  try {
    const engine = await openSqliteEngine(storeFile(folder));
    return { ...engine, close: () => engine.close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** For one who reads only, beside those who write. */
export function openSqliteReading(folder: string): Reading & { close: () => void } {
  const connection = new Connection(storeFile(folder), { readOnly: true });
  connection.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16384;');
  return { ...readingOf(readingDatabase(connection), sqliteFullText), close: () => connection.close() };
}

export const openSqliteStore = async (folder: string): Promise<Store> => createStore(await openSqliteFolder(folder));
