import { formatDay, formatMonth } from '../format/dates.ts';
import type { TimelineUnit } from './timeline-bucket.ts';
import { formatText } from '../text/format-text.ts';

/** The period of a bucket in words: `27 Jun 2024`, `week of 24 Jun 2024`, `Jun 2024`, `Q2 2024`. */
export function bucketLabel(start: string, unit: TimelineUnit): string {
  if (unit === 'month') return formatMonth(start);
  if (unit === 'quarter') return formatText.quarter(start.slice(0, 4), Math.ceil(Number(start.slice(5, 7)) / 3));
  return unit === 'week' ? formatText.weekOf(formatDay(start)) : formatDay(start);
}

/** Short enough for an axis. */
export const tickLabel = (start: string, unit: TimelineUnit): string =>
  unit === 'month' || unit === 'quarter' ? bucketLabel(start, unit) : formatDay(start);
