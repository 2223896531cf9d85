import type { Writable } from 'node:stream';

/** What a command has to do with the world: its streams, the environment, where the project lies, the clock. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Writable;
  stderr: Writable;
  env: Readonly<Record<string, string | undefined>>;
  root: string;
  now: () => Date;
}

export interface Command {
  /** The whole text of `--help`. */
  help: string;
  /** Answers the exit status: 0 done, 1 not (wholly) done. Bad usage is thrown as a `UsageError`. */
  run: (args: string[], terminal: Terminal) => Promise<number>;
}

/** The caller's fault: shown with the way to the help, exit status 2. */
export class UsageError extends Error {}

export const say = (terminal: Pick<Terminal, 'stderr'>, line: string): void => void terminal.stderr.write(`${line}\n`);
