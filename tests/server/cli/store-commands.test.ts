import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command as backup } from '../../../server/src/cli/backup.ts';
import { command as doctor } from '../../../server/src/cli/doctor.ts';
import { command as exportAll } from '../../../server/src/cli/export.ts';
import { command as ingest } from '../../../server/src/cli/ingest.ts';
import { command as restore } from '../../../server/src/cli/restore.ts';
import { command as retag } from '../../../server/src/cli/retag.ts';
import type { Command } from '../../../server/src/cli/terminal.ts';
import { openSqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testTerminal } from '../../support/test-terminal.ts';

const article = 'The defence ministers of Azerbaijan and Türkiye signed an agreement on joint production of drones in Ankara on Thursday.';

it('adds, exports, reads again, copies and examines the articles of a data folder', async () => {
  using folder = temporaryFolder();
  const env = { ENTENTE_DATA: join(folder.path, 'data') };
  const run = async (command: Command, args: string[], input = '') => {
    const terminal = testTerminal({ env, input, root: folder.path });
    return { status: await command.run(args, terminal), out: terminal.out(), err: terminal.err() };
  };

  const file = join(folder.path, 'news.jsonl');
  writeFileSync(file, `${JSON.stringify({ title: 'Drones', text: article })}\nbroken\n`);
  const added = await run(ingest, [file, join(folder.path, 'missing.txt'), 'http://127.0.0.1/']);
  expect(added.status).toBe(1);
  expect(added.out).toContain(`${file}: 1 added, 0 already there, 0 without an article, 1 failed`);
  expect(added.err).toContain('line 2: This line is not valid JSON.');
  expect(added.err).toContain('missing.txt: ENOENT');
  expect(added.err).toContain('inside this machine');
  expect(await run(ingest, ['-'], JSON.stringify({ title: 'Drones', text: article }))).toMatchObject({
    status: 0,
    out: expect.stringContaining('1 already there'),
  });

  const saved = join(folder.path, 'saved');
  mkdirSync(join(saved, 'deeper', 'page_files'), { recursive: true });
  writeFileSync(join(saved, 'deeper', 'page.json'), JSON.stringify({ title: 'Drones', text: article }));
  writeFileSync(join(saved, 'deeper', 'page_files', 'frame.html'), '<p>An advertisement beside the page that was saved.</p>');
  writeFileSync(join(saved, 'picture.png'), 'no text');
  expect((await run(ingest, [saved])).out).toBe(`${join(saved, 'deeper', 'page.json')}: 0 added, 1 already there, 0 without an article, 0 failed\n`);

  const exported = await run(exportAll, []);
  expect(JSON.parse(exported.out)).toMatchObject({ id: 1, title: 'Drones', sample: false, tagging: { relevant: true } });

  const store = await openSqliteStore(env.ENTENTE_DATA);
  await store.retag(1, { ...(await store.byIds([1]))[0]!.tagging, tagger: 'older', relations: [] });
  await store.close();
  expect(await run(doctor, [])).toMatchObject({ status: 1, out: expect.stringContaining('articles read by an older tagger: 1') });
  expect((await run(retag, [])).out).toMatch(/^1 articles read with .*, 1 changed\n$/u);
  expect(JSON.parse((await run(exportAll, ['--no-sample'])).out).tagging.relations).toHaveLength(1);
  expect((await run(doctor, [])).out).toContain('ok    the database is sound');

  const copied = await run(backup, [join(folder.path, 'copies')]);
  const copy = join(folder.path, 'copies', ...readdirSync(join(folder.path, 'copies')));
  expect(copied.out.trim()).toBe(copy);

  await run(ingest, ['-'], JSON.stringify({ title: 'Later', text: 'The ministers of Italy and Greece met in Rome to talk of ships.' }));
  expect((await run(exportAll, [])).out.trim().split('\n')).toHaveLength(2);
  const restored = await run(restore, [copy]);
  expect(restored).toMatchObject({ status: 0, err: expect.stringContaining('is kept as') });
  expect((await run(exportAll, [])).out).toBe(exported.out);
  const kept = /kept as (.*\.sqlite)/u.exec(restored.err)![1]!;
  await run(restore, [kept]);
  expect((await run(exportAll, [])).out.trim().split('\n')).toHaveLength(2);

  writeFileSync(copy, readFileSync(copy).fill(7, 4096, 20_000));
  await expect(run(restore, [copy])).rejects.toThrow('is not a sound copy');
  await expect(run(restore, [file])).rejects.toThrow('is not a sound copy');
  expect((await run(exportAll, [])).out.trim().split('\n')).toHaveLength(2);
  expect((await run(doctor, ['--repair'])).out).toContain('ok    the database is sound');
});
