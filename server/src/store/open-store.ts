import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

export interface StorePlace {
  /** Folder of the store on this machine. */
  dataFolder: string;
  /** A PostgreSQL database that takes its place; null without one. */
  databaseUrl: string | null;
}

export async function openStore({ dataFolder, databaseUrl }: StorePlace): Promise<Store> {
  if (databaseUrl === null) return openSqliteStore(dataFolder);
  // Loaded only by those who use it.
  const { openPostgresStore } = await import('./postgres/postgres-store.ts');
  return openPostgresStore(databaseUrl);
}
