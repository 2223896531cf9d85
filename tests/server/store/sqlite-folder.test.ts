import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSteps } from '../../../server/src/store/article-steps.ts';
import { Connection } from '../../../server/src/store/sqlite/connection.ts';
import { openSqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the folder of a store', () => {
  it('from before steps had names is taken over, with a copy of it first', async () => {
    using folder = temporaryFolder();
    const old = new Connection(join(folder.path, 'entente.sqlite'));
    old.db.exec(`${articleSteps[0]!.sqlite}; PRAGMA user_version = 1; INSERT INTO notes (key, value) VALUES ('kept', 'yes');`);
    old.close();
    const store = await openSqliteStore(folder.path);
    expect(await store.note('kept')).toBe('yes');
    await store.close();
    const copy = readdirSync(folder.path).find((name) => name.startsWith('entente-before-migration-articles-'));
    const before = new Connection(join(folder.path, copy!), { readOnly: true });
    expect(before.all('SELECT value FROM notes', [])).toEqual([{ value: 'yes' }]);
    before.close();
    await (await openSqliteStore(folder.path)).close();
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.sqlite'))).toHaveLength(2);
    expect(statSync(join(folder.path, 'entente.sqlite-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('that cannot be one is named, with the remedy', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'file'), 'not a folder');
    await expect(openSqliteStore(join(folder.path, 'file'))).rejects.toThrow(/file cannot be used \(.*ENTENTE_DATA/u);
    writeFileSync(join(folder.path, 'entente.sqlite'), 'not a database, but long enough to be looked at as one. '.repeat(100));
    await expect(openSqliteStore(folder.path)).rejects.toThrow(/entente.sqlite is damaged \(file is not a database\).*entente restore/u);
  });
});
