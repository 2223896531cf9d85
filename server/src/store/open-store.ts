import { extname } from 'node:path';
import { createStore } from './create-store.ts';
import type { Engine } from './engine.ts';
import { openSqliteEngine } from './sqlite/sqlite-engine.ts';
import { openSqliteFolder, openSqliteReading } from './sqlite/sqlite-store.ts';
import type { Reading } from './reading.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { hasTable } from './tables.ts';

export interface StorePlace {
  /** Folder of the store on this machine. */
  dataFolder: string;
  /** A PostgreSQL database that takes its place; null without one. */
  databaseUrl: string | null;
}

export async function openStore({ dataFolder, databaseUrl }: StorePlace): Promise<Store> {
  const engine = await openEngine(databaseUrl ?? dataFolder);
  if (await hasTable(engine.database, 'copy_progress')) {
    await engine.close();
    throw new StoreError('This store is half of a copy. Finish it with the same entente migrate-store … that began it.');
  }
  return createStore(engine);
}

/** What questions are asked of, in a thread of their own: the store is open already. */
export async function openReading({ dataFolder, databaseUrl }: StorePlace): Promise<Reading> {
  if (databaseUrl === null) return openSqliteReading(dataFolder);
  const { openPostgresReading } = await import('./postgres/postgres-engine.ts');
  return openPostgresReading(databaseUrl);
}

/** By the address of a PostgreSQL database, a data folder, or the file of a copy. */
export async function openEngine(where: string): Promise<Engine> {
  if (!/^postgres(?:ql)?:/u.test(where)) return extname(where) === '.sqlite' ? openSqliteEngine(where) : openSqliteFolder(where);
  // Loaded only by those who use it.
  const { openPostgresEngine } = await import('./postgres/postgres-engine.ts');
  return openPostgresEngine(where);
}
