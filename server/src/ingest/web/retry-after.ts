const longestWait = 7 * 86_400_000;

/** An instant, of seconds or a date; at most a week, for a slip of the server must not silence a source. Null where it is in the past or none. */
export function readRetryAfter(value: string | null, now: Date): string | null {
  if (value === null) return null;
  const time = /^\d+$/u.test(value.trim()) ? now.getTime() + Number(value) * 1000 : Date.parse(value);
  if (Number.isNaN(time) || time <= now.getTime()) return null;
  return new Date(Math.min(time, now.getTime() + longestWait)).toISOString();
}
