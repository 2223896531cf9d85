import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Env = Readonly<Record<string, string>>;

export interface Run {
  killed: boolean;
  status: number | null;
  said: string;
  milliseconds: number;
}

const start = (args: readonly string[], env: Env): ChildProcess =>
  spawn(process.execPath, ['server/dist/cli.js', ...args], {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs a command to its end, or kills it (-9) after so many milliseconds. */
export async function run(args: readonly string[], env: Env, killAfter = Infinity): Promise<Run> {
  const begun = performance.now();
  const child = start(args, env);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const timer = killAfter === Infinity ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (timer) clearTimeout(timer);
  return { killed: signal === 'SIGKILL', status, said, milliseconds: performance.now() - begun };
}

export interface Served {
  api: string;
  kill: () => Promise<void>;
}

/** A server with its address; `kill` ends it with -9. */
export async function serve(env: Env): Promise<Served> {
  const child = start(['serve'], { ...env, PORT: '0' });
  const ended = once(child, 'close');
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[^\s/]+:(\d+)/u.exec(said);
      if (found) resolve(found[1]!);
    });
    void ended.then(() => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    api: `http://127.0.0.1:${port}/api/v1`,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
