import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../server/src/store/database.ts';
import { storeEngines } from '../../support/store-engines.ts';

const names = async (db: Database): Promise<string[]> => (await db.all<{ key: string }>('SELECT key FROM notes ORDER BY key')).map(({ key }) => key);

const put = (db: Database, key: string) => db.run('INSERT INTO notes (key, value) VALUES (?, ?)', [key, 'x']);

describe.each(storeEngines)('a database on $name', ({ missing, place }) => {
  it.skipIf(missing)('takes and gives numbers, text, truth, nothing and bytes the same way', async () => {
    await using at = place();
    const { database } = await at.open();
    await database.run(
      'CREATE TABLE things (id BIGINT PRIMARY KEY, label TEXT, is_good SMALLINT, bytes ' + (database.engine === 'sqlite' ? 'BLOB' : 'BYTEA') + ')',
    );
    expect(
      await database.run('INSERT INTO things VALUES (?, ?, ?, ?), (?, ?, ?, ?)', [1, "it's ?", true, Buffer.from([0, 255]), 2, null, false, null]),
    ).toEqual({
      changes: 2,
    });
    const rows = await database.all<{ id: number; label: string | null; is_good: number; bytes: Uint8Array | null }>(
      "SELECT * FROM things WHERE label = ? OR label IS NULL AND '?' = '?' ORDER BY id",
      ["it's ?"],
    );
    expect(rows.map((row) => ({ ...row, bytes: row.bytes && [...row.bytes] }))).toEqual([
      { id: 1, label: "it's ?", is_good: 1, bytes: [0, 255] },
      { id: 2, label: null, is_good: 0, bytes: null },
    ]);
    expect(await database.get('SELECT count(*) AS count, max(id) AS last FROM things')).toEqual({ count: 2, last: 2 });
    expect(await database.get('SELECT id FROM things WHERE id = ?', [9])).toBeNull();
    expect(await database.all('DELETE FROM things WHERE id > ? RETURNING id', [1])).toEqual([{ id: 2 }]);
  });

  it.skipIf(missing)('does a transaction wholly or not at all', async () => {
    await using at = place();
    const { database } = await at.open();
    const fault = database.transaction(async (db) => {
      await put(db, 'a');
      expect(await names(db)).toEqual(['a']);
      expect(await names(database)).toEqual([]);
      throw new Error('in the middle');
    });
    await expect(fault).rejects.toThrow('in the middle');
    expect(await names(database)).toEqual([]);
    expect(await database.transaction(async (db) => (await put(db, 'b')).changes)).toBe(1);
    expect(await names(database)).toEqual(['b']);
  });

  it.skipIf(missing)('takes back only the inner work where that alone fails', async () => {
    await using at = place();
    const { database } = await at.open();
    await database.transaction(async (db) => {
      await put(db, 'a');
      await expect(db.transaction(async (inner) => Promise.all([put(inner, 'b'), put(inner, 'a')]))).rejects.toThrow();
      await db.transaction((inner) => put(inner, 'c'));
    });
    expect(await names(database)).toEqual(['a', 'c']);
  });

  it.skipIf(missing)('never mixes two transactions, nor one with a statement beside it', async () => {
    await using at = place();
    const { database } = await at.open();
    const other = (await at.open()).database;
    await database.run("INSERT INTO notes (key, value) VALUES ('count', '0')");
    const countUp = (from: Database): Promise<void> =>
      from.transaction(async (db) => {
        const { value } = (await db.get<{ value: string }>(
          "SELECT value FROM notes WHERE key = 'count'" + (db.engine === 'postgres' ? ' FOR UPDATE' : ''),
        ))!;
        await setImmediate();
        await db.run("UPDATE notes SET value = ? WHERE key = 'count'", [String(Number(value) + 1)]);
      });
    await Promise.all([...Array.from({ length: 20 }, (_, at) => countUp(at % 2 === 0 ? database : other)), put(database, 'beside')]);
    expect(await database.get("SELECT value FROM notes WHERE key = 'count'")).toEqual({ value: '20' });
  });

  it.skipIf(missing)('says so where a transaction uses another database than its own', async () => {
    await using at = place();
    const { database } = await at.open();
    await expect(database.transaction(() => put(database, 'a'))).rejects.toThrow('only the database that it was handed');
    expect(await names(database)).toEqual([]);
  });
});
