import { readConfig } from '../config.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from './terminal.ts';

/** Runs `work` over the configured store and closes it, whatever happens. */
export async function withStore<T>({ env, root }: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(readConfig(env, root).dataFolder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
