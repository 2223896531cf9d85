import { readFileSync } from 'node:fs';

/** Seconds of this process's own work: other programs on the machine do not count. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The slope of a straight line through the logarithms: 1 where twice the size takes twice the time, 2 where it takes four times. */
export function exponent(sizes: readonly number[], seconds: readonly number[]): number {
  const [xs, ys] = [sizes.map(Math.log), seconds.map(Math.log)];
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, at) => sum + (x - mx) * (ys[at]! - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A fresh heap, where Node was started with --expose-gc. */
export const heapMegabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const ticksASecond = 100;

/** What a process has worked so far, with all its threads: of Linux alone, the user's and the system's time behind the name in brackets. */
export function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\)\s/u, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}
