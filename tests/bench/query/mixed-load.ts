import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../../support/random.ts';
import { percentile } from '../measure.ts';
import type { Asking } from './ask.ts';
import type { Question } from './questions.ts';
import type { ServerProcess } from './server-process.ts';

export interface MixedLoad {
  seconds: number;
  clients: number;
  /** Milliseconds that a client looks at an answer before it asks for the next, on average. */
  pause: number;
  /** Articles a second. */
  rate: number;
}

export interface MixedMeasure {
  reads: { asked: number; p50: number; p95: number; p99: number; failed: number };
  writes: { wanted: number; written: number; p95: number };
  /** Milliseconds, of the server. */
  lag: { p50: number; p99: number; max: number };
}

/** Milliseconds between two looks of the server at its event loop; what it measures holds them. */
const sampled = 10;

/** Writes an article. */
export type Write = (number: number) => Promise<void>;

/** Clients that each ask one question after another, and one writer who keeps to a rate and falls behind where it cannot. */
export async function mixedLoad(
  { seconds, clients, pause, rate }: MixedLoad,
  { server, asking, questions, write }: { server: ServerProcess; asking: Asking; questions: readonly Question[]; write: Write },
): Promise<MixedMeasure> {
  await server.metrics();
  const [begun, reads, writes] = [performance.now(), [] as number[], [] as number[]];
  const until = begun + seconds * 1000;
  let failed = 0;

  async function read(client: number): Promise<void> {
    const random = randomFrom(client);
    await sleep(random.next() * pause);
    for (let n = client; performance.now() < until; n += 1) {
      const { status, took } = await asking.ask(random.pick(questions).path(n));
      reads.push(took);
      if (status !== 200) failed += 1;
      await sleep(pause * (0.5 + random.next()));
    }
  }

  let given = 0;
  async function hand(): Promise<void> {
    while (performance.now() < until) {
      const due = Math.floor(((performance.now() - begun) / 1000) * rate);
      if (given >= due) {
        await sleep(5);
        continue;
      }
      given += 1;
      const [number, at] = [given, performance.now()];
      await write(number);
      writes.push(performance.now() - at);
    }
  }

  await Promise.all([...Array.from({ length: clients }, (_, client) => read(client)), ...(rate > 0 ? Array.from({ length: 32 }, hand) : [])]);
  const lag = await server.metrics();
  const delay = (quantile: number): number =>
    Math.max(0, (lag.get(`nodejs_eventloop_delay_seconds{quantile="${quantile}"}`) ?? Number.NaN) * 1000 - sampled);
  return {
    reads: { asked: reads.length, p50: percentile(reads, 0.5), p95: percentile(reads, 0.95), p99: percentile(reads, 0.99), failed },
    writes: { wanted: Math.floor(rate * seconds), written: writes.length, p95: percentile(writes, 0.95) },
    lag: { p50: delay(0.5), p99: delay(0.99), max: delay(1) },
  };
}
