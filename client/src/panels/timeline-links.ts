import type { Filter } from '@entente/shared/contract/filter';
import { bucketEnd, type Timeline, type TimelineBucket } from '../charts/timeline-bucket.ts';
import type { FilterControl } from '../filters/use-filter.ts';
import { type AskedSplit, keyPart } from './timeline-keys.ts';

export interface TimelineLinksParts {
  /** The filter with what the page adds to it. */
  filter: Filter;
  part: Partial<Filter> | undefined;
  split: AskedSplit;
  /** What is counted, and listed at the other end. */
  count: 'articles' | 'stories';
  data: Timeline | undefined;
}

/** The articles or stories of a bucket or of all, of one key or of all. */
export const timelineLinks =
  (hrefTo: FilterControl['hrefTo'], { filter, part, split, count, data }: TimelineLinksParts) =>
  (bucket: TimelineBucket | null, key?: string): string =>
    hrefTo(`/${count}`, {
      ...part,
      // The days drawn: without them the list would hold the undated articles too, which no bar counts.
      from: bucket ? later(bucket.start, filter.from) : (data?.from ?? filter.from),
      // A bucket at the edge of the period counts only its days inside it.
      to: bucket && data ? earlier(bucketEnd(bucket.start, data.unit), filter.to) : (data?.to ?? filter.to),
      ...(key !== undefined && keyPart(split, key, filter)),
    });

/** Those without a date, which no bar counts. */
export const undatedHref = (hrefTo: FilterControl['hrefTo'], { filter, part, count }: Omit<TimelineLinksParts, 'data' | 'split'>): string =>
  hrefTo(`/${count}`, { ...part, q: filter.q === '' ? '-has:date' : `(${filter.q}) -has:date` });

export const later = (day: string, bound: string | undefined): string => (bound !== undefined && bound > day ? bound : day);
export const earlier = (day: string, bound: string | undefined): string => (bound !== undefined && bound < day ? bound : day);
