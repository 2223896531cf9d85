import { type Database, marks, type Param } from '../database.ts';
import { repair } from '../consistency.ts';
import type { Engine } from '../engine.ts';
import { putRows, quoted, type Row } from '../table-rows.ts';
import { type Table, tablesOf } from '../tables.ts';
import { Connection } from './connection.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

/** Made anew from the articles. */
const derived: ReadonlySet<string> = new Set(['relations', 'counted']);

const step = 256;

export interface Salvaged {
  table: string;
  rows: number;
}

/** Reads out of a damaged file all that can still be read, into a new store. The file itself is only read. */
export async function salvage(damaged: string, to: string, say: (line: string) => void): Promise<Salvaged[]> {
  const from = new Connection(damaged, { readOnly: true });
  const engine = await openSqliteEngine(to);
  try {
    const found: Salvaged[] = [];
    for (const table of (await tablesOf(engine.database)).filter(({ name }) => !derived.has(name))) {
      const rows = await salvageTable(from, engine, table);
      found.push({ table: table.name, rows });
      say(`${table.name}: ${rows} rows saved`);
    }
    await repair(engine, say);
    return found;
  } finally {
    from.close();
    await engine.close();
  }
}

async function salvageTable(from: Connection, { database }: Engine, table: Table): Promise<number> {
  let saved = 0;
  for (const rows of readable(from, table)) saved += await save(database, table, rows);
  return saved;
}

/** Where one of them does not fit (what it refers to is lost), the others are saved alone. */
async function save(database: Database, table: Table, rows: readonly Row[]): Promise<number> {
  try {
    await database.transaction((db) => putRows(db, table, rows));
    return rows.length;
  } catch {
    return database.transaction(async (db) => {
      let saved = 0;
      // In SQLite a statement that fails leaves its transaction as it was.
      for (const row of rows)
        saved += await putRows(db, table, [row])
          .then(() => 1)
          .catch(() => 0);
      return saved;
    });
  }
}

function* readable(from: Connection, table: Table): Generator<Row[]> {
  const select = `SELECT ${quoted(table.columns)} FROM ${table.name}`;
  const hasRowNumbers = tryRead(from, `SELECT rowid FROM ${table.name} LIMIT 0`, []) !== null;
  yield* hasRowNumbers ? byNumber(from, table, select) : fromBothEnds(from, table, select);
}

function* byNumber(from: Connection, { name }: Table, select: string): Generator<Row[]> {
  const last = lastRow(from, name);
  for (let at = 0; at <= last; at += step) yield* between(from, select, at, at + step - 1);
}

/** A table without row numbers is read by its key: from its beginning as far as can be, then from its end. */
function* fromBothEnds(from: Connection, { key }: Table, select: string): Generator<Row[]> {
  for (const [behind, order] of [
    ['>', 'ASC'],
    ['<', 'DESC'],
  ] as const) {
    let [last, size]: [Param[] | null, number] = [null, step];
    while (size >= 1) {
      const where = last === null ? '' : `WHERE (${quoted(key)}) ${behind} (${marks(key.length)})`;
      const ordered = key.map((column) => `"${column}" ${order}`).join(', ');
      const rows = tryRead(from, `${select} ${where} ORDER BY ${ordered} LIMIT ${size}`, last ?? []);
      if (rows === null) size >>= 1;
      else if (rows.length === 0) return;
      else {
        yield rows;
        last = key.map((column) => rows.at(-1)![column]!);
      }
    }
  }
}

/** A range that cannot be read is read in halves, down to the row that is lost. */
function* between(from: Connection, select: string, first: number, last: number): Generator<Row[]> {
  const rows = tryRead(from, `${select} WHERE rowid BETWEEN ? AND ?`, [first, last]);
  if (rows !== null) {
    if (rows.length > 0) yield rows;
  } else if (first < last) {
    const middle = Math.floor((first + last) / 2);
    yield* between(from, select, first, middle);
    yield* between(from, select, middle + 1, last);
  }
}

function tryRead(from: Connection, sql: string, params: readonly Param[]): Row[] | null {
  try {
    return from.all<Row>(sql, params);
  } catch {
    return null;
  }
}

function lastRow(from: Connection, name: string): number {
  const counted =
    tryRead(from, `SELECT max(rowid) AS last FROM ${name}`, []) ?? tryRead(from, 'SELECT seq AS last FROM sqlite_sequence WHERE name = ?', [name]);
  return counted === null ? 10_000_000 : Number(counted[0]?.['last'] ?? 0);
}
