import { describe, expect, it } from 'vitest';
import { claim } from '../../../server/src/store/claim.ts';
import type { Database } from '../../../server/src/store/database.ts';
import { storeEngines } from '../../support/store-engines.ts';

const take = (db: Database, who: string, now: number) =>
  claim<{ id: number; holder: string }>(db, {
    table: 'errands',
    due: 'done = 0 AND lease_until < ?',
    dueParams: [now],
    order: 'id',
    set: 'holder = ?, lease_until = ?',
    setParams: [who, now + 10],
  });

describe.each(storeEngines)('claims on $name', ({ missing, place }) => {
  it.skipIf(missing)('give each row to one of many who ask at once, and again once its holder is late', async () => {
    await using at = place();
    const hands = [(await at.open()).database, (await at.open()).database];
    const [first] = hands as [Database, Database];
    await first.run('CREATE TABLE errands (id INTEGER PRIMARY KEY, holder TEXT, lease_until INTEGER NOT NULL, done INTEGER NOT NULL)');
    for (let id = 1; id <= 30; id += 1) await first.run('INSERT INTO errands VALUES (?, NULL, 0, 0)', [id]);
    const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => take(hands[n % 2]!, `hand ${n}`, 100)));
    // A worker that comes away with nothing while others are at it asks again.
    const later = await Promise.all(Array.from({ length: 30 }, () => take(first, 'late hand', 100)));
    const got = [...asked, ...later].flatMap((row) => row?.id ?? []).sort((a, b) => a - b);
    expect(got).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    await first.run('UPDATE errands SET done = 1 WHERE id > 1');
    expect(await take(first, 'x', 105)).toBeNull();
    expect(await take(first, 'x', 111)).toMatchObject({ id: 1, holder: 'x' });
  });
});
