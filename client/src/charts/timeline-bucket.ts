import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { timeline } from '@entente/shared/contract/timeline';

export type Timeline = AnswerOf<typeof timeline>;
export type TimelineBucket = Timeline['buckets'][number];
export type TimelineUnit = Timeline['unit'];

/** One series of the stack. `color` is a CSS colour; `below` hangs it under the axis; the look tells series apart without colour. */
export interface TimelineKey {
  id: string;
  label: string;
  color: string;
  below?: boolean;
  look?: 'solid' | 'hatched' | 'hollow';
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last day that a bucket covers: the period a bar stands for is `start` to this day, both included. */
export function bucketEnd(start: string, unit: TimelineUnit): string {
  const time = Date.parse(`${start}T00:00:00Z`);
  if (unit === 'day') return start;
  if (unit === 'week') return isoDay(time + 6 * 86_400_000);
  const day = new Date(time);
  return isoDay(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + (unit === 'quarter' ? 3 : 1), 0));
}
