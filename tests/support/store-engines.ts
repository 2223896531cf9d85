import postgres from 'postgres';
import type { Engine } from '../../server/src/store/engine.ts';
import { openEngine, openStore, type StorePlace } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestPlace extends AsyncDisposable {
  /** As a configuration names it. */
  where: () => Promise<StorePlace>;
  /** Opens the store of this place, as a process would; again for another process. */
  open(): Promise<Store>;
  /** The same, below the store. */
  openEngine(): Promise<Engine>;
}

export interface StoreEngine {
  name: 'sqlite' | 'postgres';
  /** Why it cannot be tried here; null where it can. */
  missing: string | null;
  /** An empty place for one test; what was opened there is closed with it. */
  place: () => TestPlace;
}

/** A PostgreSQL server to try on; each place is a schema of its own there. */
const testUrl = process.env['TEST_DATABASE_URL'];

/** What was opened in a place is closed before the place goes. */
function placeOf(where: () => Promise<StorePlace>, remove: () => Promise<void> | void): TestPlace {
  const opened: { close: () => Promise<void> }[] = [];
  const keep = <T extends { close: () => Promise<void> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  return {
    where,
    open: async () => keep(await openStore(await where())),
    async openEngine() {
      const { databaseUrl, dataFolder } = await where();
      return keep(await openEngine(databaseUrl ?? dataFolder));
    },
    async [Symbol.asyncDispose]() {
      for (const one of opened) await one.close();
      await remove();
    },
  };
}

let schemas = 0;

function postgresPlace(): TestPlace {
  const url = new URL(testUrl!);
  const schema = `test_${process.pid}_${(schemas += 1)}`;
  const admin = postgres(testUrl!, { max: 1, onnotice: () => {} });
  url.searchParams.set('search_path', schema);
  return placeOf(
    async () => {
      await admin.unsafe(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      return { dataFolder: '', databaseUrl: url.href };
    },
    async () => {
      await admin.unsafe(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
      await admin.end();
    },
  );
}

function sqlitePlace(): TestPlace {
  const folder = temporaryFolder();
  return placeOf(
    async () => ({ dataFolder: folder.path, databaseUrl: null }),
    () => folder[Symbol.dispose](),
  );
}

/** The databases that a store may stand on: every promise of the contract is tried on each. */
export const storeEngines: readonly StoreEngine[] = [
  { name: 'sqlite', missing: null, place: sqlitePlace },
  { name: 'postgres', missing: testUrl === undefined ? 'TEST_DATABASE_URL is not set' : null, place: postgresPlace },
];
