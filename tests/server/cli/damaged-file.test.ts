import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command as doctor } from '../../../server/src/cli/doctor.ts';
import { openSqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { collect } from '../../support/collect.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testTerminal } from '../../support/test-terminal.ts';
import { searchWords } from '../../support/search-words.ts';

it('a file with damaged pages is read out as far as can be, and kept', async () => {
  using folder = temporaryFolder();
  const run = async (args: string[]) => {
    const terminal = testTerminal({ env: { ENTENTE_DATA: folder.path }, root: folder.path });
    await doctor.run(args, terminal);
    return { out: terminal.out(), err: terminal.err() };
  };
  const store = await openSqliteStore(folder.path);
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  const reports = Array.from({ length: 400 }, (_, at) => article({ title: `Report ${at + 1}`, body: [`The ministers met, text ${at}.`.repeat(40)] }));
  await Promise.all(reports.map((its) => addTagged(store, tagged(its, tagging({ relations: [relation('AZE-TUR')] })))));
  // Kept by its key alone, without row numbers.
  await store.database.run(`INSERT INTO story_keys (period, key, day, article_id) SELECT 1200, value, 19200, 1 + value % 400 FROM json_each(?)`, [
    JSON.stringify(Array.from({ length: 60_000 }, (_, at) => at)),
  ]);
  await store.close();
  const file = join(folder.path, 'entente.sqlite');
  const handle = openSync(file, 'r+');
  for (const share of [0.3, 0.5, 0.7]) writeSync(handle, Buffer.alloc(8192, 0xee), 0, 8192, Math.floor((statSync(file).size * share) / 4096) * 4096);
  closeSync(handle);

  expect((await run([])).out).toMatch(/FAULT database:/u);
  const { out } = await run(['--repair']);
  expect(out).toContain('ok    the database is sound');
  const again = await openSqliteStore(folder.path);
  const saved = await collect(again.all());
  expect(saved.length).toBeGreaterThan(300);
  expect(saved.every(({ id, article: its }) => its.title === `Report ${id}`)).toBe(true);
  expect(await searchWords(again, 'report')).toHaveLength(saved.length);
  const [{ keys }] = (await again.database.all<{ keys: number }>('SELECT count(*) AS keys FROM story_keys')) as [{ keys: number }];
  expect(keys).toBeGreaterThan(20_000);
  await again.close();
  expect(readdirSync(folder.path).some((name) => name.includes('before-restore'))).toBe(true);
});
