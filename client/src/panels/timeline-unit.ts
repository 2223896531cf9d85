import type { Filter } from '@entente/shared/contract/filter';
import type { TimelineUnit } from '../charts/timeline-bucket.ts';

const daysIn = ({ from, to }: Filter): number =>
  from === undefined || to === undefined ? Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** The unit that draws the period in some 30 to 100 bars; months where the period has no end. */
export function unitFor(filter: Filter): TimelineUnit {
  const days = daysIn(filter);
  if (days <= 62) return 'day';
  return days <= 550 ? 'week' : 'month';
}

/** Days over many years would be thousands of bars, each thinner than a pixel. */
export const allowsDays = (filter: Filter): boolean => daysIn(filter) <= 800;
