import { UsageError } from './terminal.ts';

/** What `--threads` says. */
export function threadsOf(said: string | undefined): number | undefined {
  if (said !== undefined && !/^[1-9]\d?$/u.test(said)) throw new UsageError(`--threads takes a number from 1 to 99, not “${said}”.`);
  return said === undefined ? undefined : Number(said);
}
