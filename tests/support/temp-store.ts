import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';

export interface TempStore extends Disposable {
  store: Store;
}

/** A real store in a folder of its own, that goes with the test. */
export function tempStore(articles: readonly TaggedArticle[] = []): TempStore {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const store = openSqliteStore(folder);
  store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  for (const one of articles) store.add(one, () => null);
  return {
    store,
    [Symbol.dispose]() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
