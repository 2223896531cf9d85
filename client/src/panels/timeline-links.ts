import type { Filter } from '@entente/shared/contract/filter';
import { bucketEnd, type Timeline, type TimelineBucket } from '../charts/timeline-bucket.ts';
import type { FilterControl } from '../filters/use-filter.ts';
import { type AskedSplit, keyPart } from './timeline-keys.ts';

export interface TimelineLinksParts {
  /** The filter with what the page adds to it. */
  filter: Filter;
  part: Partial<Filter> | undefined;
  split: AskedSplit;
  data: Timeline | undefined;
}

/** The articles of a bucket or of all, of one key or of all. */
export const timelineLinks =
  (hrefTo: FilterControl['hrefTo'], { filter, part, split, data }: TimelineLinksParts) =>
  (bucket: TimelineBucket | null, key?: string): string =>
    hrefTo('/articles', {
      ...part,
      // The days drawn: without them the list would hold the undated articles too, which no bar counts.
      from: bucket ? later(bucket.start, filter.from) : (data?.from ?? filter.from),
      // A bucket at the edge of the period counts only its days inside it.
      to: bucket && data ? earlier(bucketEnd(bucket.start, data.unit), filter.to) : (data?.to ?? filter.to),
      ...(key !== undefined && keyPart(split, key, filter)),
    });

export const later = (day: string, bound: string | undefined): string => (bound !== undefined && bound > day ? bound : day);
export const earlier = (day: string, bound: string | undefined): string => (bound !== undefined && bound < day ? bound : day);
