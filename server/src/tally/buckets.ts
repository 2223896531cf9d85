import type { Span } from './span.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter';

/** More marks than these no chart can show: the next coarser unit is taken. */
const mostBuckets = 4000;

/** 1970-01-01 was a Thursday. */
const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const monthStart = (day: number, later = 0): number => {
  const date = new Date(day * 86_400_000);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / 86_400_000);
};

const quarterStart = (day: number): number => monthStart(day, -(new Date(day * 86_400_000).getUTCMonth() % 3));

const startsBy = (start: number, last: number, months: number): number[] => {
  const found: number[] = [];
  for (let at = start; at <= last; at = monthStart(at, months)) found.push(at);
  return found;
};

const starts: Record<Unit, (first: number, last: number) => number[]> = {
  day: (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at),
  week: (first, last) => Array.from({ length: (monday(last) - monday(first)) / 7 + 1 }, (_, at) => monday(first) + at * 7),
  month: (first, last) => startsBy(monthStart(first), last, 1),
  quarter: (first, last) => startsBy(quarterStart(first), last, 3),
};

const coarser: Record<Unit, Unit | null> = { day: 'week', week: 'month', month: 'quarter', quarter: null };

const length: Record<Unit, number> = { day: 1, week: 7, month: 28, quarter: 90 };

/** Zero-filled buckets over the days first to last, and the bucket of a day among them. */
export function bucketsOver(
  first: number,
  last: number,
  wanted: Unit,
  span: Span | null,
): { unit: Unit; starts: number[]; bucketOf: (day: number) => number } {
  let unit = wanted;
  for (let next = coarser[unit]; next !== null && (last - first) / length[unit] > mostBuckets; next = coarser[unit]) unit = next;
  // Where even quarters are too many (a range of centuries), the range ends where the articles do.
  const tooLong = (last - first) / length[unit] > mostBuckets;
  const [from, to] = tooLong ? [span?.first ?? last, span?.last ?? last] : [first, last];
  const days = starts[unit](from, to);
  const lookup = new Int32Array(to - from + 1);
  for (const [at, start] of days.entries()) lookup.fill(at, Math.max(0, start - from));
  return { unit, starts: days, bucketOf: (day) => lookup[day - from]! };
}
