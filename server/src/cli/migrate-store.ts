import { copyStore } from '../store/copy-store.ts';
import type { Engine } from '../store/engine.ts';
import { openEngine } from '../store/open-store.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say, UsageError } from './terminal.ts';

const help = `Usage: entente migrate-store --from STORE --to STORE

Copies everything from one store to another, empty one, and verifies every row. A STORE
is a data folder, the file of a copy (.sqlite), or a database (postgres://user@host/name).
End every Entente that uses either of them first. Broken off, the same command goes on
where it was; until it is done, the store that is copied to opens for nothing else.

  --from STORE   where the articles are
  --to STORE     where they go
  --help         this text
`;

const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** Without the password. */
function nameOf(where: string): string {
  if (!URL.canParse(where)) return where;
  const url = new URL(where);
  url.password = '';
  return url.href;
}

export const command: Command = {
  help,
  async run(args, terminal) {
    const { from, to } = readArguments(args, options, { min: 0, max: 0, what: '' }).values;
    if (from === undefined || to === undefined) throw new UsageError('--from and --to are needed.');
    if (from === to) throw new UsageError('--from and --to name the same store.');
    const opened: Engine[] = [];
    try {
      for (const where of [from, to]) opened.push(await openEngine(where));
      await copyStore({ from: opened[0]!, to: opened[1]!, source: nameOf(from), say: (line) => say(terminal, line) });
    } finally {
      for (const engine of opened) await engine.close();
    }
    terminal.stdout.write(`Everything of ${nameOf(from)} is in ${nameOf(to)}, verified row by row.\n`);
    return 0;
  },
};
