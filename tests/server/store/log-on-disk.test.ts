import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../server/src/store/sqlite/connection.ts';
import { logOnDisk } from '../../../server/src/store/sqlite/log-on-disk.ts';
import { sqliteDatabase } from '../../../server/src/store/sqlite/sqlite-database.ts';
import { StoreError } from '../../../server/src/store/store-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function open(folder: string, reached: () => Promise<void>) {
  const file = join(folder, 'own.sqlite');
  const [writer, reader] = [new Connection(file), new Connection(file)];
  writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT)');
  return { file, database: sqliteDatabase(writer, reader, { reached }), [Symbol.dispose]: () => [reader, writer].forEach((one) => one.close()) };
}

describe('what is written to SQLite', () => {
  it('is acknowledged once the log has reached the disk, and holds up nobody until then', async () => {
    using folder = temporaryFolder();
    const waiting: (() => void)[] = [];
    using at = open(folder.path, () => new Promise((resolve) => void waiting.push(resolve)));
    const told: string[] = [];
    const [first, second] = ['first', 'second'].map((word) =>
      at.database.run('INSERT INTO words VALUES (?)', [word]).then(() => void told.push(word)),
    );
    await setTimeout(20);
    expect([told, waiting.length]).toEqual([[], 2]);
    waiting[0]!();
    await first;
    expect(told).toEqual(['first']);
    waiting[1]!();
    await second;
  });

  it('is refused where the disk does not take it', async () => {
    using folder = temporaryFolder();
    const log = logOnDisk(join(folder.path, 'elsewhere', 'own.sqlite'));
    using at = open(folder.path, log.reached);
    await expect(at.database.run('INSERT INTO words VALUES (?)', ['lost'])).rejects.toThrow(StoreError);
  });

  it('is in the log that is flushed', async () => {
    using folder = temporaryFolder();
    const log = logOnDisk(join(folder.path, 'own.sqlite'));
    using at = open(folder.path, log.reached);
    await at.database.run('INSERT INTO words VALUES (?)', ['kept']);
    expect(await at.database.all('SELECT word FROM words')).toEqual([{ word: 'kept' }]);
    await log.close();
  });
});
