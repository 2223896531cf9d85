import type { Database } from './database.ts';
import type { Table } from './tables.ts';

const sequenceOf = `SELECT pg_get_serial_sequence(?, 'id') AS name`;

/** The last number that a table gave as an id, whether or not its row is still there: no number is given twice. */
async function lastNumber(db: Database, table: string): Promise<number | null> {
  if (db.engine === 'sqlite') return (await db.get<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', [table]))?.seq ?? null;
  const name = (await db.get<{ name: string | null }>(sequenceOf, [table]))?.name ?? null;
  if (name === null) return null;
  const row = await db.get<{ last: number; is_called: boolean }>(`SELECT last_value AS last, is_called FROM ${name}`);
  return row?.is_called ? row.last : 0;
}

async function setNumber(db: Database, table: string, last: number): Promise<void> {
  if (db.engine === 'sqlite') {
    await db.run('DELETE FROM sqlite_sequence WHERE name = ?', [table]);
    await db.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [table, last]);
  } else await db.get('SELECT setval(CAST(pg_get_serial_sequence(?, ?) AS regclass), ?)', [table, 'id', last]);
}

export async function copySequences(from: Database, to: Database, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    if (!columns.includes('id')) continue;
    const last = await lastNumber(from, name);
    if (last !== null && last > 0) await setNumber(to, name, last);
  }
}
