import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../../server/src/cli/terminal.ts';

const sink = (): Writable & { text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
};

export interface TestTerminal extends Terminal {
  out: () => string;
  err: () => string;
}

/** A terminal whose output can be read, with the given standard input and environment. */
export function testTerminal({
  input = '',
  env = {},
  root = '.',
  now = '2026-11-20T12:00:00Z',
}: { input?: string; env?: Terminal['env']; root?: string; now?: string } = {}): TestTerminal {
  const [stdout, stderr] = [sink(), sink()];
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env,
    root,
    now: () => new Date(now),
    out: stdout.text,
    err: stderr.text,
  };
}
