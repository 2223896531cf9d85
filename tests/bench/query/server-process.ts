import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../support/project-file.ts';
import { cpuSecondsOf } from '../measure.ts';

export interface ServerProcess {
  url: string;
  api: string;
  /** Milliseconds from the start of the process to its first ready answer. */
  ready: number;
  /** Figures of `/metrics` by name. */
  metrics: () => Promise<ReadonlyMap<string, number>>;
  /** What its threads have worked so far. */
  cpuSeconds: () => number;
  /** Megabytes held by the process now, and at most so far. */
  memory: () => { now: number; most: number };
  /** Ends it as a user does; milliseconds until it is gone. */
  stop: () => Promise<number>;
  kill: () => Promise<void>;
}

/** The server as users start it, from what is built, over a folder. */
export async function serverProcess(folder: string): Promise<ServerProcess> {
  const begun = performance.now();
  const child = spawn(process.execPath, [projectPath('server/dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', PORT: '0', ENTENTE_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[^\s/]+:(\d+)/u.exec(said);
      if (found) resolve(`http://127.0.0.1:${found[1]}`);
    });
    void ended.then(() => reject(new Error(`The server ended: ${said}`)));
  });
  // A connection that is kept may be closed by the server just when it is used again.
  const get = (path: string): Promise<Response> => fetch(`${url}${path}`, { headers: { connection: 'close' } });
  await get('/readyz');
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number> => {
    const asked = performance.now();
    child.kill(signal);
    await ended;
    return performance.now() - asked;
  };
  return {
    url,
    api: `${url}/api/v1`,
    ready: performance.now() - begun,
    metrics: async () => readMetrics(await (await get('/metrics')).text()),
    cpuSeconds: () => cpuSecondsOf(child.pid!),
    memory: () => memoryOf(child.pid!),
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

const readMetrics = (text: string): Map<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

/** As Linux counts it; elsewhere not a number. */
function memoryOf(pid: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}
