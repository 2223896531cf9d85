import { describe, expect, it } from 'vitest';
import type { Database } from '../../../server/src/store/database.ts';
import { migrate, portable, type Step } from '../../../server/src/store/migration.ts';
import { storeEngines } from '../../support/store-engines.ts';

const first = portable('first', 'CREATE TABLE one (id $id, label TEXT, is_good $boolean, at $integer, data $json, bytes $bytes, share $real);');
const second = portable('second', 'ALTER TABLE one ADD COLUMN more TEXT; CREATE INDEX one_by_label ON one (label);');
const third = portable('third', "CREATE INDEX one_by_time ON one (at); UPDATE one SET label = 'b';");

function migrateTo(database: Database, steps: readonly Step[]) {
  const asked: string[] = [];
  const script = async (db: Database, sql: string): Promise<void> => {
    for (const each of sql.split(';').filter((one) => one.trim() !== '')) await db.run(each);
  };
  const done = migrate([...known, ...steps], { database, inTurn: database.transaction, script, before: async (from) => void asked.push(from) });
  return done.then(() => asked);
}

/** The steps of the store that the test stands on. */
let known: Step[] = [];

describe.each(storeEngines)('the schema on $name', ({ missing, place }) => {
  it.skipIf(missing)('goes forward by named steps, each once, with a copy before those that do more than add', async () => {
    await using at = place();
    const { database } = await at.open();
    known = (await database.all<{ name: string }>('SELECT name FROM schema_steps')).map(({ name }) => ({ name, sqlite: '', postgres: '' }));
    expect(await migrateTo(database, [first])).toEqual([]);
    await database.run('INSERT INTO one (label, is_good, at, data) VALUES (?, ?, ?, ?)', ['a', true, 1_800_000_000_000, '{}']);
    expect(await migrateTo(database, [first, second])).toEqual([]);
    expect(await migrateTo(database, [first, second, third])).toEqual(['second']);
    expect(await migrateTo(database, [first, second, third])).toEqual([]);
    expect(await database.all('SELECT * FROM one')).toEqual([
      { id: 1, label: 'b', is_good: 1, at: 1_800_000_000_000, data: '{}', bytes: null, share: null, more: null },
    ]);
  });

  it.skipIf(missing)('leaves no half of a step that fails, and no trace of it', async () => {
    await using at = place();
    const { database } = await at.open();
    known = (await database.all<{ name: string }>('SELECT name FROM schema_steps')).map(({ name }) => ({ name, sqlite: '', postgres: '' }));
    const broken = portable('broken', 'CREATE TABLE half (id $id); CREATE TABLE half (id $id);');
    await expect(migrateTo(database, [broken])).rejects.toThrow(/already exists/u);
    await expect(database.all('SELECT * FROM half')).rejects.toThrow();
    await migrateTo(database, [first]);
    expect(await database.all('SELECT * FROM one')).toEqual([]);
  });

  it.skipIf(missing)('refuses what a newer Entente wrote', async () => {
    await using at = place();
    const { database } = await at.open();
    await database.run('INSERT INTO schema_steps (name, at) VALUES (?, ?)', ['of-the-future', '2099-01-01']);
    await expect(at.open()).rejects.toThrow(/newer Entente \(it knows “of-the-future”/u);
  });
});
