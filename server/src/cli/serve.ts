import { readArguments } from './read-arguments.ts';
import { serveUntilSignal } from './serve-until-signal.ts';
import type { Command } from './terminal.ts';

const help = `Usage: entente serve

Opens the dashboard, by default at http://localhost:8080, until Ctrl-C.

  PORT, HOST               where it listens (8080, 127.0.0.1)
  ENTENTE_DATA             the folder of the data
  ENTENTE_ALLOWED_HOSTS    names under which it may be reached, besides localhost
`;

export const command: Command = {
  help,
  run(args, terminal) {
    readArguments(args, {}, { min: 0, max: 0, what: '' });
    return serveUntilSignal(terminal);
  },
};
