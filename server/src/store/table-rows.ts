import { createHash } from 'node:crypto';
import { type Database, marks, type Param } from './database.ts';
import type { Table } from './tables.ts';

export type Row = Record<string, Exclude<Param, boolean>>;

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Rows in order of their key, batch by batch, each with the key that the next begins behind. */
export async function* rowBatches(
  db: Database,
  { name, columns, key }: Table,
  after: readonly Param[] | null,
  size: number,
): AsyncGenerator<{ rows: Row[]; last: Param[] }> {
  for (let from = after; ;) {
    const where = from === null ? '' : `WHERE (${quoted(key)}) > (${marks(key.length)})`;
    const rows = await db.all<Row>(`SELECT ${quoted(columns)} FROM ${name} ${where} ORDER BY ${quoted(key)} LIMIT ${size}`, from ?? []);
    if (rows.length === 0) return;
    const last = key.map((column) => rows.at(-1)![column]!);
    yield { rows, last };
    from = last;
  }
}

export async function putRows(db: Database, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
  const each = Math.floor(20_000 / columns.length);
  for (let at = 0; at < rows.length; at += each) {
    const some = rows.slice(at, at + each);
    const values = some.map(() => `(${marks(columns.length)})`).join(', ');
    await db.run(
      `INSERT INTO ${name} (${quoted(columns)}) VALUES ${values} ON CONFLICT DO NOTHING`,
      some.flatMap((row) => columns.map((column) => row[column]!)),
    );
  }
}

/** What stands in a table: how many rows, and a sum over the hashes of all. It does not depend on their order, for each engine sorts text in its way. */
export interface Content {
  rows: number;
  sum: string;
}

export async function contentOf(db: Database, table: Table, size: number): Promise<Content> {
  let [count, sum] = [0, 0n];
  for await (const { rows } of rowBatches(db, table, null, size)) {
    for (const row of rows) sum += hashOf(table.columns.map((column) => row[column]!));
    count += rows.length;
  }
  return { rows: count, sum: BigInt.asUintN(128, sum).toString(16) };
}

function hashOf(values: readonly Row[string][]): bigint {
  const hash = createHash('sha256');
  for (const value of values) {
    if (value === null) hash.update('\0');
    else if (value instanceof Uint8Array) hash.update(value).update('\u0001');
    else hash.update(String(value)).update('\u0002');
  }
  return hash.digest().readBigUInt64LE(0);
}
