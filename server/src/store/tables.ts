import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

export interface Table {
  name: string;
  /** In order of their names, so that both engines say the same. */
  columns: string[];
  /** Columns of the primary key. */
  key: string[];
}

/** What can be made anew from the articles, and what concerns one place only. */
const left = /^(?:full_text.*|schema_steps|copy_progress|sqlite_.*)$/u;

interface Column {
  name: string;
  /** Place in the primary key from 1 on; 0 outside. */
  key: number;
}

const catalog = {
  sqlite: {
    tables: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    columns: 'SELECT name, pk AS key FROM pragma_table_info(?) ORDER BY name',
    refersTo: 'SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)',
  },
  postgres: {
    tables: 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename',
    columns: `SELECT a.attname AS name, coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) AS key FROM pg_attribute a
      LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
      WHERE a.attrelid = CAST(CAST(? AS text) AS regclass) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attname COLLATE "C"`,
    refersTo: `SELECT DISTINCT c.relname AS name FROM pg_constraint f JOIN pg_class c ON c.oid = f.confrelid
      WHERE f.contype = 'f' AND f.conrelid = CAST(CAST(? AS text) AS regclass)`,
  },
} as const;

export async function hasTable(db: Database, name: string): Promise<boolean> {
  return (await db.all<{ name: string }>(catalog[db.engine].tables)).some((table) => table.name === name);
}

/** Every table that holds what cannot be made anew, each behind those that it refers to. */
export async function tablesOf(db: Database): Promise<Table[]> {
  const names = (await db.all<{ name: string }>(catalog[db.engine].tables)).map(({ name }) => name).filter((name) => !left.test(name));
  const refersTo = new Map<string, string[]>();
  for (const name of names)
    refersTo.set(
      name,
      (await db.all<{ name: string }>(catalog[db.engine].refersTo, [name])).map((other) => other.name),
    );
  const ordered: string[] = [];
  const place = (name: string, above: readonly string[]): void => {
    if (ordered.includes(name) || above.includes(name)) return;
    for (const other of refersTo.get(name) ?? []) place(other, [...above, name]);
    ordered.push(name);
  };
  for (const name of names) place(name, []);
  return Promise.all(ordered.map((name) => tableOf(db, name)));
}

async function tableOf(db: Database, name: string): Promise<Table> {
  const columns = await db.all<Column>(catalog[db.engine].columns, [name]);
  const key = columns.filter((column) => column.key > 0).sort((a, b) => a.key - b.key);
  if (key.length === 0) throw new StoreError(`The table ${name} has no primary key; it cannot be copied.`);
  return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
}
