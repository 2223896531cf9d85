import { ConfigError } from '../config.ts';
import { StartError } from '../start-error.ts';
import { StoreError } from '../store/store-error.ts';
import { type Command, say, type Terminal, UsageError } from './terminal.ts';

/** A command is loaded when it is called: `tag` need not wait for what only the server needs. */
export type CommandTable = Record<string, { summary: string; load: () => Promise<{ command: Command }> }>;

const overview = (table: CommandTable): string => {
  const width = Math.max(...Object.keys(table).map((name) => name.length)) + 2;
  return `Usage: entente COMMAND …\n\n${Object.entries(table)
    .map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`)
    .join('\n')}\n\nentente COMMAND --help tells more.\n`;
};

/** Answers the exit status: 0 done, 1 failed, 2 bad usage. */
export async function runCommand(table: CommandTable, [name, ...args]: string[], terminal: Terminal): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(overview(table));
    return 0;
  }
  const entry = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (!entry) {
    say(terminal, `${name === undefined ? '' : `There is no command “${name}”.\n\n`}${overview(table)}`);
    return 2;
  }
  const { command } = await entry.load();
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    terminal.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    return fail(error, name!, terminal);
  }
}

function fail(error: unknown, name: string, terminal: Terminal): number {
  if (error instanceof UsageError) {
    say(terminal, `entente ${name}: ${error.message}\nentente ${name} --help tells how it is used.`);
    return 2;
  }
  const expected = [ConfigError, StoreError, StartError].some((kind) => error instanceof kind) || (error instanceof Error && 'syscall' in error);
  say(terminal, `entente ${name}: ${expected ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}
