import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from './project-file.ts';

export interface Program extends AsyncDisposable {
  child: ChildProcess;
  /** Everything that it has printed. */
  said: () => string;
  /** Comes once it has printed this; fails where it ends before. */
  until: (wanted: RegExp) => Promise<RegExpExecArray>;
  /** Its exit status, or the signal that ended it. */
  ended: Promise<number | string>;
}

/** The program as a user starts it, in a process of its own; built first where the sources have changed. */
export function entente(args: readonly string[], env: Readonly<Record<string, string>>, input?: string): Program {
  const child = spawn(process.execPath, [projectPath('server/run.mjs'), 'cli', ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'UTC', PORT: '0', ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let text = '';
  const heard = new EventTarget();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    heard.dispatchEvent(new Event('more'));
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = once(child, 'close').then(([status, signal]) => (status as number | null) ?? (signal as string));
  const until = (wanted: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = wanted.exec(text);
        if (found) resolve(found);
      };
      heard.addEventListener('more', look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying ${wanted.source}:\n${text}`)));
    });
  return {
    child,
    said: () => text,
    until,
    ended,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Where a server that has been started listens. */
export const addressOf = async (server: Program): Promise<string> => `http://127.0.0.1:${(await server.until(/http:\/\/[^\s/]+:(\d+)/u))[1]}/api/v1`;
