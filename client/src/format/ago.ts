import { formatText } from '../text/format-text.ts';
import { locale } from '../text/language.ts';

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

const units: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** `3 hours ago`, `in 20 minutes`, from one instant to another. */
export function formatAgo(instant: string, now: Date): string {
  const seconds = Math.round((Date.parse(instant) - now.getTime()) / 1000);
  const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return relative.format(Math.round(seconds / size), unit);
}

const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** Day and minute in the reader's own time. */
export const formatInstant = (instant: string): string => full.format(new Date(instant));

/** `every 20 minutes`, `every 6 hours`. */
export const formatPace = (minutes: number): string =>
  minutes < 90 ? formatText.everyMinutes(minutes) : formatText.everyHours(Math.round(minutes / 60));
