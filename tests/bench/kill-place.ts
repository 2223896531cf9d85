import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openStore, type StorePlace } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { randomFrom } from '../support/random.ts';
import { sampleRows } from '../support/sample-rows.ts';
import { type State, twice } from './kill-checks.ts';
import type { Env } from './kill-program.ts';
import { print } from './measure.ts';

export interface Line {
  title: string;
  text: string;
  publishedAt: string | null;
}

/** Sums over the rounds of one kind. */
export interface Sums {
  acknowledged: number;
  lost: number;
  twice: number;
  unsound: number;
  differing: number;
  /** Work that began from the beginning again, though it had come some way. */
  restarted: number;
}

export const noSums = (): Sums => ({ acknowledged: 0, lost: 0, twice: 0, unsound: 0, differing: 0, restarted: 0 });

/** What all kinds of kills stand on: news to add, places for stores, and the sums. */
export interface KillPlace {
  folder: string;
  /** JSON Lines of all the news. */
  file: string;
  lines: readonly Line[];
  titles: readonly string[];
  sums: Sums;
  note: (state: State, acknowledged: readonly string[]) => void;
  /** A random moment of so many milliseconds, not at their very beginning. */
  moment: (within: number) => number;
  /** A number that no other has. */
  number: () => number;
  /** An empty place; on PostgreSQL each store is a schema of its own. */
  fresh: () => Promise<StorePlace>;
  remove: () => Promise<void>;
}

export const envOf = ({ dataFolder, databaseUrl }: StorePlace): Env => ({
  ENTENTE_DATA: dataFolder,
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});

export const addressOf = ({ dataFolder, databaseUrl }: StorePlace): string => databaseUrl ?? dataFolder;

export async function withStore<T>(where: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(where);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function killPlace({ articles, database }: { articles: number; database: string | undefined }): KillPlace {
  const [folder, random, sums] = [mkdtempSync(join(tmpdir(), 'entente-kills-')), randomFrom(41), noSums()];
  const lines = sampleRows()
    .slice(0, articles)
    .map(({ title, text, publishedAt }, n) => ({ title: `${n} ${title}`, text: `${text} Number ${n}.`, publishedAt }));
  const file = join(folder, 'news.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const schemas: string[] = [];
  const admin = database === undefined ? null : postgres(database, { max: 1, onnotice: () => {} });
  let last = 0;
  const number = (): number => (last += 1);
  return {
    folder,
    file,
    lines,
    titles: lines.map(({ title }) => title),
    sums,
    number,
    moment: (within) => within * (0.3 + 0.7 * random.next()),
    note({ titles, problems, differing }, acknowledged) {
      const kept = new Set(titles);
      sums.acknowledged += acknowledged.length;
      sums.lost += acknowledged.filter((title) => !kept.has(title)).length;
      sums.twice += twice(titles);
      sums.unsound += problems.length;
      sums.differing += differing;
      if (problems.length > 0) print(problems.join('\n'));
    },
    async fresh() {
      const name = `store-${number()}`;
      const dataFolder = join(folder, name);
      if (admin === null) return { dataFolder, databaseUrl: null };
      const schema = `kills_${process.pid}_${name.replaceAll('-', '_')}`;
      await admin.unsafe(`CREATE SCHEMA ${schema}`);
      schemas.push(schema);
      const url = new URL(database!);
      url.searchParams.set('search_path', schema);
      return { dataFolder, databaseUrl: url.href };
    },
    async remove() {
      rmSync(folder, { recursive: true });
      for (const schema of schemas) await admin?.unsafe(`DROP SCHEMA ${schema} CASCADE`);
      await admin?.end();
    },
  };
}
