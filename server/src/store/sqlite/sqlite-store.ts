import { join } from 'node:path';
import { createStore } from '../create-store.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import { lockFolder } from './folder-lock.ts';
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

export const openSqliteStore = async (folder: string): Promise<Store> => createStore(await openSqliteFolder(folder));
