import type { Dated } from '@entente/shared/domain/article';
import { formatText } from '../text/format-text.ts';
import { locale } from '../text/language.ts';

const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });

const dayFormat = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const monthFormat = formatter({ month: 'short', year: 'numeric' });

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `27 Jun 2024` from `2024-06-27`. */
export const formatDay = (day: string): string => dayFormat.format(utc(day.slice(0, 10)));

/** `Jun 2024` from `2024-06` or a day in it. */
export const formatMonth = (day: string): string => monthFormat.format(utc(`${day.slice(0, 7)}-01`));

/** As precise as the date is known, in the clock time of the source. */
export function formatDated({ at, precision }: Dated): string {
  if (precision === 'year') return at.slice(0, 4);
  if (precision === 'month') return formatMonth(at);
  return precision === 'minute' && at.length >= 16 ? `${formatDay(at)}, ${at.slice(11, 16)}` : formatDay(at);
}

/** Where the knowledge of a date comes from, in words. */
export const describeDated = ({ origin, precision }: Dated): string => formatText.dated(formatText.origins[origin], formatText.precisions[precision]);

/** `27 Jun 2024 – 3 Mar 2025`, `since …`, `until …`; empty without either end. */
export function formatPeriod(from: string | undefined, to: string | undefined): string {
  if (from && to) return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
  if (from) return formatText.since(formatDay(from));
  return to ? formatText.until(formatDay(to)) : '';
}

/** `2021`, or `2019–2021`. */
export function yearsBetween(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
