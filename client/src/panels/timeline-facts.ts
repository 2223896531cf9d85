import type { Timeline, TimelineBucket, TimelineKey } from '../charts/timeline-bucket.ts';

export interface TimelineFacts {
  total: number;
  /** The fullest bucket; null where nothing is dated. */
  peak: TimelineBucket | null;
  /** The series with the highest sum, and that sum. */
  top: { key: TimelineKey; count: number } | null;
}

/** What the sentence over the timeline says. */
export function timelineFacts({ buckets }: Timeline, keys: TimelineKey[]): TimelineFacts {
  const sums = keys.map((key) => ({ key, count: buckets.reduce((sum, { counts }) => sum + (counts[key.id] ?? 0), 0) }));
  const top = sums.reduce<TimelineFacts['top']>((best, one) => (one.count > (best?.count ?? 0) ? one : best), null);
  const peak = buckets.reduce<TimelineBucket | null>((best, one) => (one.total > (best?.total ?? 0) ? one : best), null);
  return { total: buckets.reduce((sum, { total }) => sum + total, 0), peak, top };
}
