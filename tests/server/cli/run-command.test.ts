import { describe, expect, it } from 'vitest';
import { type CommandTable, runCommand } from '../../../server/src/cli/run-command.ts';
import { readArguments } from '../../../server/src/cli/read-arguments.ts';
import { testTerminal } from '../../support/test-terminal.ts';

const table: CommandTable = {
  say: {
    summary: 'says a word',
    load: async () => ({
      command: {
        help: 'Usage: entente say WORD\n',
        run: async (args, { stdout }) => {
          const { positionals } = readArguments(args, { loud: { type: 'boolean' } }, { min: 1, max: 1, what: 'WORD' });
          if (positionals[0] === 'boom') throw new Error('inner fault');
          stdout.write(positionals[0]);
          return 0;
        },
      },
    }),
  },
};

describe('the command line', () => {
  it.each([
    [['say', 'hello'], 0, 'hello', ''],
    [['say', '--help'], 0, 'Usage: entente say', ''],
    [['--help'], 0, 'say  says a word', ''],
    [[], 2, '', 'Usage: entente COMMAND'],
    [['constructor'], 2, '', 'There is no command “constructor”'],
    [['say'], 2, '', 'WORD is missing.'],
    [['say', 'a', 'b'], 2, '', '“b” is too much'],
    [['say', '--wrong'], 2, '', "Unknown option '--wrong'"],
    [['say', 'boom'], 1, '', 'inner fault'],
  ])('%j ends with %i', async (args, status, out, err) => {
    const terminal = testTerminal();
    expect(await runCommand(table, args, terminal)).toBe(status);
    expect(terminal.out()).toContain(out);
    expect(terminal.err()).toContain(err);
    if (status !== 0) expect(terminal.out()).toBe('');
  });
});
