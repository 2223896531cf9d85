import { expect, it } from 'vitest';
import { command as doctor } from '../../../server/src/cli/doctor.ts';
import { command as exportAll } from '../../../server/src/cli/export.ts';
import { command as ingest } from '../../../server/src/cli/ingest.ts';
import type { Command } from '../../../server/src/cli/terminal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testTerminal } from '../../support/test-terminal.ts';

it('a clock that is set back loses nothing and changes no order, and is told', async () => {
  using folder = temporaryFolder();
  const run = async (command: Command, now: string, args: string[] = [], input = '') => {
    const terminal = testTerminal({ env: { ENTENTE_DATA: folder.path }, input, now, root: folder.path });
    await command.run(args, terminal);
    return terminal.out();
  };
  const text = (n: number): string => `The ministers of Italy and Greece met in Rome and spoke of ships, number ${n}.`;
  await run(ingest, '2026-11-20T12:00:00Z', ['-'], text(1));
  await run(ingest, '2019-01-01T00:00:00Z', ['-'], text(2));
  expect(await run(doctor, '2019-01-01T00:00:00Z')).toContain('ok    the clock goes forward');
  await run(ingest, '2026-11-20T12:01:00Z', ['-'], text(3));
  const lines = (await run(exportAll, '2026-11-20T12:02:00Z')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 2, 3]);
  expect(await run(doctor, '2019-01-01T00:00:00Z')).toContain(
    'FAULT the clock says 2019-01-01T00:00:00.000Z, and an article came in at 2026-11-20T12:01:00.000Z',
  );
});
