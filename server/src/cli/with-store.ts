import { readConfig } from '../config.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from './terminal.ts';

/** Runs `work` over the configured store and closes it, whatever happens. */
export async function withStore<T>({ env, root }: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(env, root));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
