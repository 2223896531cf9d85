import type { Database, Param } from '../database.ts';
import { repair } from '../consistency.ts';
import type { Engine } from '../engine.ts';
import { putRows, type Row } from '../table-rows.ts';
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
    if (rows.length <= 1) return 0;
    let saved = 0;
    for (const row of rows) saved += await save(database, table, [row]);
    return saved;
  }
}

function* readable(from: Connection, { name, columns }: Table): Generator<Row[]> {
  const last = lastRow(from, name);
  for (let at = 0; at <= last; at += step)
    yield* between(from, `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM ${name}`, at, at + step - 1);
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
