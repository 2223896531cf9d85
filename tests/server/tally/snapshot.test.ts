import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { everything } from '../../../server/src/query/everything.ts';
import { renewIdentity } from '../../../server/src/store/identity.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { type Counting, openCounting } from '../../../server/src/tally/open-counting.ts';
import type { Tally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { storeEngines } from '../../support/store-engines.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folders: Disposable[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder[Symbol.dispose]();
});

function snapshotFile(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  // A folder that is not there yet, as beside a PostgreSQL store.
  return join(folder.path, 'data', 'tally.snapshot');
}

async function fill(store: Store): Promise<Store> {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  for (const one of fewArticles) await addTagged(store, one);
  return store;
}

/** Opens the tally of a store as a server does; `reads` says whether it read the store whole. */
async function open(store: Store, file: string): Promise<Counting & { said: string[]; reads: number }> {
  const said: string[] = [];
  let reads = 0;
  const watched: Store = { ...store, counted: (say) => ((reads += 1), store.counted(say)) };
  const counting = await openCounting({ store: watched, file, say: (line) => void said.push(line) });
  return { ...counting, said, reads };
}

const ids = ({ columns, select }: Tally): number[] => [...select(everything, null)].map((row) => columns.id.data[row]!).sort((a, b) => a - b);

async function snapshotOf(store: Store): Promise<string> {
  const file = snapshotFile();
  await (await open(store, file)).close();
  return file;
}

describe.each(storeEngines)('the snapshot of the tally of a store on $name', ({ missing, place }) => {
  it.skipIf(missing)('is counted from, with all that was added, changed and removed since', async () => {
    await using at = place();
    const store = await fill(await at.open());
    const file = await snapshotOf(store);
    await store.remove([2]);
    await store.retag(3, tagging({ relations: [relation('FRA-ITA')] }));
    await store.joinStories(1, 5, '2026-01-01T00:00:00Z');
    await addTagged(store, tagged(article({ title: 'Later' }), tagging({ relations: [relation('GEO-TUR')] })));
    const { tally, said, reads, close } = await open(store, file);
    expect([reads, said]).toEqual([0, []]);
    expect(ids(tally)).toEqual([1, 3, 4, 5, 6, 7, 8]);
    expect(tally.select({ ...everything, pair: ['FRA-ITA'] }, null)).toHaveLength(1);
    expect(tally.select({ ...everything, pair: ['GRC-TUR'] }, null)).toHaveLength(0);
    expect(tally.columns.story.data[tally.columns.rowOf(5)!]).toBe(1);
    expect(tally.columns.publishers.words).toContain('Evening Post');
    await close();
    expect(readdirSync(join(file, '..'))).toEqual(['tally.snapshot']);
  });

  it.skipIf(missing)('is not used once its store was restored, or is another one', async () => {
    await using at = place();
    const store = await fill(await at.open());
    const file = await snapshotOf(store);
    await renewIdentity(store.database);
    const { tally, said, reads, close } = await open(store, file);
    await close();
    expect([ids(tally).length, reads]).toEqual([7, 1]);
    expect(said.join()).toContain('it is of another store');
  });

  it.skipIf(missing)('is not used where the store lacks an article that it counts', async () => {
    await using at = place();
    const store = await fill(await at.open());
    const file = await snapshotOf(store);
    // By hand, behind the back of those who note what changes.
    await store.database.run('DELETE FROM articles WHERE id = 4');
    const { tally, said, reads, close } = await open(store, file);
    await close();
    expect([ids(tally), reads]).toEqual([[1, 2, 3, 5, 6, 7], 1]);
    expect(said.join()).toContain('it comes to 7 articles, and the store has 6');
  });

  it.skipIf(missing)('is not needed: what is counted of articles from before it was written down is read from them', async () => {
    await using at = place();
    const store = await fill(await at.open());
    await store.database.run('DELETE FROM counted WHERE article_id > 2');
    const { tally, said, close } = await open(store, snapshotFile());
    await close();
    expect(said).toEqual(['What is counted of 5 articles is read from them and written down, once.']);
    expect(ids(tally)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await store.database.all('SELECT article_id FROM counted')).toHaveLength(7);
    expect(await store.check()).toEqual([]);
  });
});

describe('a snapshot that is damaged', () => {
  const damage: Record<string, (file: string, size: number) => void> = {
    'cut off': (file, size) => truncateSync(file, size - 5),
    'cut off at its head': (file) => truncateSync(file, 30),
    empty: (file) => truncateSync(file, 0),
    'of another kind': (file) => writeFileSync(file, 'something else altogether'),
    'longer than it was': (file, size) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(size)])),
    'changed in one bit': (file, size) => {
      const bytes = readFileSync(file);
      bytes[Math.floor(size / 2)]! ^= 4;
      writeFileSync(file, bytes);
    },
  };

  it.each(Object.keys(damage))('(%s) is told of and not used; nothing is lost', async (how) => {
    await using at = storeEngines[0]!.place();
    const store = await fill(await at.open());
    const file = await snapshotOf(store);
    damage[how]!(file, readFileSync(file).length);
    const { tally, said, reads, close } = await open(store, file);
    await close();
    expect([ids(tally).length, reads]).toEqual([7, 1]);
    expect(said[0]).toMatch(/^The snapshot of the tally \(.*\) is not used: .+\. Everything is counted anew\.$/u);
    // The next one finds a whole one again.
    expect((await open(store, file)).reads).toBe(0);
  });
});
