import { bucketEnd, type TimelineBucket, type TimelineKey, type TimelineUnit } from './timeline-bucket.ts';

/** One column of the plot: `values` are what is drawn (negative below the axis), `bucket` what was counted. */
export interface TimelineRow {
  bucket: TimelineBucket;
  end: string;
  partial: boolean;
  values: Record<string, number>;
}

interface Reading {
  keys: TimelineKey[];
  unit: TimelineUnit;
  mode: 'count' | 'share';
  /** The last day that is wholly known: a bucket that reaches beyond it is not complete. */
  completeTo: string;
}

export const timelineRows = (buckets: TimelineBucket[], { keys, unit, mode, completeTo }: Reading): TimelineRow[] =>
  buckets.map((bucket) => {
    const end = bucketEnd(bucket.start, unit);
    return { bucket, end, partial: end > completeTo, values: drawn(bucket, keys, mode) };
  });

/** Shares are of all keys given, so that hiding a series does not inflate the others. */
function drawn(bucket: TimelineBucket, keys: TimelineKey[], mode: 'count' | 'share'): Record<string, number> {
  const whole = mode === 'count' ? 1 : keys.reduce((sum, { id }) => sum + (bucket.counts[id] ?? 0), 0);
  return Object.fromEntries(
    keys.map(({ id, below }) => {
      const size = whole === 0 ? 0 : (bucket.counts[id] ?? 0) / whole;
      return [id, below === true && size > 0 ? -size : size];
    }),
  );
}
