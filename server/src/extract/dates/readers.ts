import { fromLunar } from '../../calendar/lunar-calendar.ts';
import { fromPersian } from '../../calendar/persian-calendar.ts';
import { instant, type Parts } from './instant.ts';
import { lunarMonths, monthNumber, persianMonths, thaiMonths } from './months.ts';
import type { Reading } from './reading.ts';

/** What a form of date caught, by name. */
export type Groups = Record<string, string | undefined>;

/** `'24` → `2024`. */
export const inFull = ({ year: y, ...rest }: Groups): Groups => ({ ...rest, year: `20${y}` });

/** `24.06.27` in East Asia, `27.06.24` elsewhere. */
export function shortened(groups: Groups, reading: Reading): Parts | null {
  const { day: first, year: last } = groups;
  const yearFirst = reading.language !== null && /^(?:ko|ja|zh)$/u.test(reading.language);
  return yearFirst ? numbered({ ...groups, year: `20${first}`, day: last }) : ordered(inFull(groups), reading);
}

export function named({ day, month = '', also, year: y }: Groups, { language }: Reading): Parts | null {
  const number = monthNumber(month, language) ?? (also === undefined ? null : monthNumber(also, language));
  return number === null ? null : { year: Number(y), month: number, day: Number(day) };
}

export function numbered({ day, month, year: y }: Groups): Parts {
  return { year: commonYear(Number(y)), month: Number(month), day: Number(day) };
}

const commonYear = (said: number): number => (said >= 2500 ? said - 543 : said);

const eras: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 民: 1911 };

export const ofEra = ({ era = '', year: y, ...rest }: Groups): Parts => ({
  ...numbered(rest),
  year: (eras[era.charAt(0)] ?? 0) + (y === '元' ? 1 : Number(y)),
});

/** Points are day first. With strokes and dashes the page tells which, unless one of the two cannot be a month. */
export function ordered({ day: first, month: second, year: y, s = '' }: Groups, { order, days }: Reading): Parts {
  const [a, b, common] = [Number(first), Number(second), commonYear(Number(y))];
  const dayThenMonth = { year: common, month: b, day: a };
  const monthThenDay = { year: common, month: a, day: b };
  if (s.startsWith('.') || a > 12 || a === b) return dayThenMonth;
  if (b > 12) return monthThenDay;
  if (order !== 'unknown') return order === 'day first' ? dayThenMonth : monthThenDay;
  const known = [dayThenMonth, monthThenDay].filter((parts) => days?.includes(instant(parts)?.at ?? ''));
  return known.length === 1 && known[0] ? known[0] : { year: common };
}

export function thai({ day, month = '', year: y = '' }: Groups): Parts {
  return {
    year: y.length === 2 ? Number(y) + 1957 : commonYear(Number(y)),
    month: (thaiMonths.indexOf(month) % 12) + 1,
    day: Number(day),
  };
}

export const persian = (groups: Groups): Parts | null => converted(groups, persianMonths, fromPersian);
export const lunar = (groups: Groups): Parts | null => converted(groups, lunarMonths, fromLunar);

/** A day of another calendar as one of ours. */
function converted(
  { day, month = '', year: y }: Groups,
  names: readonly string[],
  convert: (year: number, month: number, day: number) => string | null,
): Parts | null {
  const number = /^\d/u.test(month) ? Number(month) : (names.indexOf(month) % 12) + 1;
  if (number < 1 || number > 12) return null;
  const [yy, mm, dd] = convert(Number(y), number, Number(day))?.split('-').map(Number) ?? [];
  return yy === undefined || mm === undefined || dd === undefined ? null : { year: yy, month: mm, day: dd };
}
