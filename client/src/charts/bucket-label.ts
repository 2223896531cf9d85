import type { TimelineUnit } from './timeline-bucket.ts';

const write = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string): string => format.format(Date.parse(`${day}T00:00:00Z`));
};

const asDay = write({ day: 'numeric', month: 'short', year: 'numeric' });
const asMonth = write({ month: 'short', year: 'numeric' });

/** The period of a bucket in words: `27 Jun 2024`, `week of 24 Jun 2024`, `Jun 2024`. */
export function bucketLabel(start: string, unit: TimelineUnit): string {
  if (unit === 'month') return asMonth(start);
  return unit === 'week' ? `week of ${asDay(start)}` : asDay(start);
}

/** Short enough for an axis. */
export const tickLabel = (start: string, unit: TimelineUnit): string => (unit === 'month' ? asMonth(start) : asDay(start));
