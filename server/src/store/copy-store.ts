import type { Article } from '@entente/shared/domain/article';
import type { Database, Param } from './database.ts';
import type { Engine, FullText } from './engine.ts';
import { foundBy } from './pack-article.ts';
import { copySequences } from './sequences.ts';
import { StoreError } from './store-error.ts';
import { contentOf, putRows, type Row, rowBatches } from './table-rows.ts';
import { hasTable, type Table, tablesOf } from './tables.ts';

export interface Copying {
  from: Engine;
  to: Engine;
  /** Names the source, so that a copy is taken up again only from there. */
  source: string;
  /** Told how far it is. */
  say: (line: string) => void;
}

interface Progress {
  source: string;
  last_key: string;
  copied: number;
}

/** Articles are large, and come with their words; of the rest more go at a time. */
const batchOf = ({ name }: Table): number => (name === 'articles' || name === 'raw' ? 200 : 1000);

/**
 * Copies everything to an empty store on either engine, and verifies it row by row. Broken off, it goes on where it was: each
 * batch is committed with the note how far it reaches.
 */
export async function copyStore({ from, to, source, say }: Copying): Promise<void> {
  await begin(to.database, source);
  await from.snapshot(async (view) => {
    const tables = await tablesOf(view);
    for (const table of tables) await copyTable(view, to, table, say);
    await copySequences(view, to.database, tables);
    for (const table of tables) await verify(view, to.database, table, say);
  });
  await to.database.run('DROP TABLE copy_progress');
}

async function begin(to: Database, source: string): Promise<void> {
  if (!(await hasTable(to, 'copy_progress'))) {
    if (await to.get('SELECT id FROM articles LIMIT 1')) throw new StoreError('The store to copy to holds articles already. Name an empty one.');
    await to.run('CREATE TABLE copy_progress (table_name TEXT PRIMARY KEY, source TEXT NOT NULL, last_key TEXT NOT NULL, copied INTEGER NOT NULL)');
  }
  const other = await to.get<Progress>('SELECT source FROM copy_progress WHERE source <> ? LIMIT 1', [source]);
  if (other) throw new StoreError(`The store to copy to holds part of a copy of ${other.source}. Go on with that one, or name an empty store.`);
  await to.run("INSERT INTO copy_progress (table_name, source, last_key, copied) VALUES ('', ?, '', 0) ON CONFLICT DO NOTHING", [source]);
}

async function copyTable(view: Database, { database, fullText }: Engine, table: Table, say: (line: string) => void): Promise<void> {
  const before = await database.get<Progress>('SELECT last_key, copied FROM copy_progress WHERE table_name = ?', [table.name]);
  let copied = before?.copied ?? 0;
  const after = before ? (JSON.parse(before.last_key) as Param[]) : null;
  for await (const { rows, last } of rowBatches(view, table, after, batchOf(table))) {
    copied += rows.length;
    await database.transaction(async (db) => {
      await putRows(db, table, rows);
      if (table.name === 'articles') await putWords(db, fullText, rows);
      await db.run(
        `INSERT INTO copy_progress (table_name, source, last_key, copied) VALUES (?, (SELECT source FROM copy_progress WHERE table_name = ''), ?, ?)
         ON CONFLICT (table_name) DO UPDATE SET last_key = excluded.last_key, copied = excluded.copied`,
        [table.name, JSON.stringify(last), copied],
      );
    });
    say(`${table.name}: ${copied} rows copied`);
  }
}

async function putWords(db: Database, fullText: FullText, rows: readonly Row[]): Promise<void> {
  for (const { id, article } of rows) await fullText.put(db, id as number, foundBy(JSON.parse(article as string) as Article));
}

async function verify(view: Database, to: Database, table: Table, say: (line: string) => void): Promise<void> {
  const [here, there] = [await contentOf(view, table, batchOf(table)), await contentOf(to, table, batchOf(table))];
  if (here.rows !== there.rows || here.sum !== there.sum) {
    throw new StoreError(
      `The copy of ${table.name} is not the same as its source (${there.rows} rows of ${here.rows}): something was written meanwhile. End every Entente that uses either store, empty the one to copy to, and begin again.`,
    );
  }
  say(`${table.name}: ${here.rows} rows verified`);
}
