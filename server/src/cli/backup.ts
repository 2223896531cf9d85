import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import type { Command } from './terminal.ts';
import { withStore } from './with-store.ts';

const help = `Usage: entente backup DIR

Copies the data, whole and consistent, to a new file in DIR, and examines the copy; the
dashboard may stay open. A PostgreSQL database gives the same kind of file.
entente restore FILE goes back to it.

  --help   this text
`;

export const command: Command = {
  help,
  run(args, terminal) {
    const { positionals } = readArguments(args, {}, { min: 1, max: 1, what: 'DIR' });
    const folder = positionals[0]!;
    return withStore(terminal, async (store) => {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `entente-${terminal.now().toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`);
      await store.backup(file);
      terminal.stdout.write(`${file}\n`);
      return 0;
    });
  },
};
