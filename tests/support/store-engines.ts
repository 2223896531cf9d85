import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestPlace extends AsyncDisposable {
  /** Opens the store of this place, as a process would; again for another process. */
  open(): Promise<Store>;
}

export interface StoreEngine {
  name: 'sqlite' | 'postgres';
  /** Why it cannot be tried here; null where it can. */
  missing: string | null;
  /** An empty place for one test; what was opened there is closed with it. */
  place: () => TestPlace;
}

/** The databases that a store may stand on: every promise of the contract is tried on each. */
export const storeEngines: readonly StoreEngine[] = [
  {
    name: 'sqlite',
    missing: null,
    place: () => {
      const folder = temporaryFolder();
      const opened: Store[] = [];
      return {
        async open() {
          const store = await openSqliteStore(folder.path);
          opened.push(store);
          return store;
        },
        async [Symbol.asyncDispose]() {
          for (const store of opened) await store.close();
          folder[Symbol.dispose]();
        },
      };
    },
  },
];
