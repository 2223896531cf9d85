import type { Outage } from '@entente/shared/contract/outages';
import type { TimelineRow } from './timeline-rows.ts';

/** An outage with the first and last of the buckets that it touches, by their starts. */
export interface OutageSpan {
  outage: Outage;
  first: string;
  last: string;
}

/** Those of the time that is drawn, the newest first. */
export const outageSpans = (outages: readonly Outage[], rows: readonly TimelineRow[]): OutageSpan[] =>
  outages.toReversed().flatMap((outage) => {
    const touched = rows.filter(({ bucket, end }) => bucket.start <= outage.to && end >= outage.from);
    const [first, last] = [touched[0], touched.at(-1)];
    return first && last ? [{ outage, first: first.bucket.start, last: last.bucket.start }] : [];
  });
