import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command as ingest } from '../../../server/src/cli/ingest.ts';
import { createCodedEventsStore } from '../../../server/src/store/coded-events-store.ts';
import { openSqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testTerminal } from '../../support/test-terminal.ts';
import { zipArchive } from '../../support/zip-archive.ts';

const event = (id: number, from: string, to: string): string => {
  const cells = Array.from({ length: 61 }, () => '');
  Object.assign(cells, { 0: String(id), 1: '20240627', 7: from, 12: 'GOV', 17: to, 26: '062', 31: '14', 32: '3', 60: 'https://wire.example/e' });
  return cells.join('\t');
};

it('adds the events of GDELT from the command line as they are published, leaves the file, and tells each reason once', async () => {
  using folder = temporaryFolder();
  const env = { ENTENTE_DATA: join(folder.path, 'data') };
  const run = async (...args: string[]) => {
    const terminal = testTerminal({ env, root: folder.path });
    return { status: await ingest.run(args, terminal), out: terminal.out(), err: terminal.err() };
  };
  const lines = [event(1, 'AZE', 'TUR'), event(2, 'AZE', 'AZE'), event(3, 'TUR', 'TUR'), 'cut\toff'].join('\n');
  const zipped = join(folder.path, '20240627103000.export.CSV.zip');
  writeFileSync(zipped, zipArchive({ '20240627103000.export.CSV': lines }));
  const first = await run(zipped);
  expect(first).toMatchObject({ status: 1, out: `${zipped}: 1 added, 0 already there, 2 without an article, 1 failed\n` });
  expect(first.err).toContain(`${zipped}: 2 × not between two states`);
  expect(first.err).toContain(`${zipped}, line 4: An event has 61 columns`);

  writeFileSync(join(folder.path, '20240627104500.export.CSV'), event(4, 'TUR', 'AZE'));
  const both = await run(folder.path);
  expect(both.out).toContain('20240627103000.export.CSV.zip: 0 added, 1 already there');
  expect(both.out).toContain('20240627104500.export.CSV: 1 added, 0 already there');

  const store = await openSqliteStore(env.ENTENTE_DATA);
  expect(await createCodedEventsStore(store.database).ofPair('AZE-TUR', '2024-01-01', '2024-12-31', 10)).toMatchObject({ total: 2 });
  expect(await store.total()).toBe(0);
  await store.close();
});
