import type { Terminal } from './terminal.ts';

/** The terminal that this process runs in. A reader that goes away (`| head`) ends the run in silence. */
export function processTerminal({ stdin, stdout, stderr, env }: NodeJS.Process, root: string): Terminal {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return { stdin, stdout, stderr, env, root, now: () => new Date() };
}
