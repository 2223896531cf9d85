import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { addTagged } from './add-tagged.ts';

export interface TempStore extends AsyncDisposable {
  store: Store;
}

/** A real store in a folder of its own, that goes with the test. */
export async function tempStore(articles: readonly TaggedArticle[] = []): Promise<TempStore> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const store = await openSqliteStore(folder);
  for (const id of new Set(['paste', ...articles.map(({ article }) => article.sourceId)])) await store.ensureSource({ id, kind: 'paste', name: id });
  for (const one of articles) await addTagged(store, one);
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
