import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@entente/shared/domain/job';
import { storeFile } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { percentile } from '../measure.ts';
import { type ServerProcess, serverProcess } from '../query/server-process.ts';

/** How an import stands at a moment. */
interface Look {
  /** Seconds, of the clock and of all threads of the server. */
  at: number;
  cpu: number;
  done: number;
  /** Megabytes: of the server, and of what is written and not yet in its place in the file. */
  memory: number;
  log: number;
}

/** Threads and their code are warm behind so much of it. */
const warmUp = 0.25;

async function upload(server: ServerProcess, file: string): Promise<number> {
  const answer = await fetch(`${server.api}/imports?name=news.jsonl`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: readFileSync(file),
  });
  if (!answer.ok) throw new Error(`The import was refused: ${await answer.text()}`);
  return ((await answer.json()) as { jobId: number }).jobId;
}

async function jobOf(server: ServerProcess, id: number): Promise<Job> {
  const { jobs } = (await (await fetch(`${server.api}/jobs`, { headers: { connection: 'close' } })).json()) as { jobs: Job[] };
  return jobs.find((one) => one.id === id)!;
}

/** The built server imports a file as a user has it do: uploaded, as a job, with its threads, its tally and its dashboard's events. */
export async function wholeImport(folder: string, file: string): Promise<[what: string, measured: string][]> {
  const server = await serverProcess(folder);
  const log = `${storeFile(folder)}-wal`;
  try {
    const id = await upload(server, file);
    await server.metrics();
    const [looks, begun, cpu]: [Look[], number, number] = [[], performance.now(), server.cpuSeconds()];
    let job: Job;
    do {
      await sleep(250);
      job = await jobOf(server, id);
      looks.push({
        at: (performance.now() - begun) / 1000,
        cpu: server.cpuSeconds() - cpu,
        done: job.done,
        memory: server.memory().now,
        log: existsSync(log) ? statSync(log).size / 1e6 : 0,
      });
    } while (['waiting', 'running'].includes(job.state));
    const lag = await server.metrics();
    return report(looks, job, { most: server.memory().most, ready: server.ready, lag });
  } finally {
    await server.stop();
  }
}

interface Whole {
  most: number;
  ready: number;
  lag: ReadonlyMap<string, number>;
}

function report(looks: readonly Look[], job: Job, { most, ready, lag }: Whole): [string, string][] {
  const last = looks.at(-1)!;
  const warm = looks.find(({ done }) => done >= last.done * warmUp) ?? looks[0]!;
  const memory = looks.map((look) => look.memory);
  const [first, second] = [memory.slice(0, memory.length >> 1), memory.slice(memory.length >> 1)].map((half) => percentile(half, 0.5).toFixed(0));
  const rate = (from: Pick<Look, 'at' | 'cpu' | 'done'>): string =>
    `${Math.round((last.done - from.done) / (last.at - from.at)).toLocaleString('en')} a second, ${((1000 * (last.cpu - from.cpu)) / (last.done - from.done)).toFixed(2)} ms of processor each`;
  const delay = (quantile: number): string => ((lag.get(`nodejs_eventloop_delay_seconds{quantile="${quantile}"}`) ?? Number.NaN) * 1000).toFixed(0);
  return [
    ['start to ready', `${(ready / 1000).toFixed(1)} s`],
    ['imported, warm', rate(warm)],
    ['imported, with the start of the threads', rate({ at: 0, cpu: 0, done: 0 })],
    [
      'outcomes',
      Object.entries(job.counts)
        .map(([outcome, count]) => `${outcome} ${count}`)
        .join(', '),
    ],
    ['memory of the server, first half, second half, at most', `${first} MB, ${second} MB, ${most.toFixed(0)} MB`],
    ['event loop that serves held up, p99, at most', `${delay(0.99)} ms, ${delay(1)} ms`],
    ['written and not yet in its place, at most', `${Math.max(...looks.map((look) => look.log)).toFixed(0)} MB`],
  ];
}
