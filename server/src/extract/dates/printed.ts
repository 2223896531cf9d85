import { type Instant, instant, offsetOf, type Parts } from './instant.ts';
import { monthNumber, persianMonths } from './months.ts';
import { fromPersian } from '../../calendar/persian-calendar.ts';

export interface PrintedDate extends Instant {
  start: number;
  end: number;
}

interface Form {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => Parts | null;
}

const dayFirst = String.raw`(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-–]*(?:de\s+|d['’]|of\s+)?`;
// Levantine Arabic has months of two words.
const word = String.raw`(?<month>(?:كانون|تشرين)\s+\p{L}+|[\p{L}]{2,12})`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;

/** Whitelisted, most telling first. Dotted and slashed dates are day first, unless the second number cannot be a month. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`${dayFirst}${word}[.,]?[\\s\\-–]*(?:de\\s+|del\\s+|,\\s*)?${year}`, 'giu'), read: named },
  { pattern: new RegExp(`(?<!\\p{L})${word}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'giu'), read: named },
  { pattern: /(?<!\d)(?<year>(?:19|20)\d{2})(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)/gu, read: numbered },
  { pattern: /(?<![\d.])(?<day>\d{1,2})(?<s>[./-])(?<month>\d{1,2})\k<s>(?<year>(?:19|20)\d{2})(?!\d)/gu, read: numbered },
  { pattern: /(?<year>(?:19|20)\d{2})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/gu, read: numbered },
  {
    pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<month>${persianMonths.join('|')})(?:\s*ماه)?\s+(?<year>1[34]\d{2})(?!\d)`, 'gu'),
    read: persian,
  },
  { pattern: /(?<!\d)(?<year>1[34]\d{2})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/gu, read: persian },
];

function named({ day, month = '', year: y }: Record<string, string | undefined>): Parts | null {
  const number = monthNumber(month);
  return number === null ? null : { year: Number(y), month: number, day: Number(day) };
}

function numbered({ day, month, year: y, s }: Record<string, string | undefined>): Parts {
  const american = s === '/' && Number(month) > 12 && Number(day) <= 12;
  return { year: Number(y), month: Number(american ? day : month), day: Number(american ? month : day) };
}

function persian({ day, month = '', year: y }: Record<string, string | undefined>): Parts | null {
  const number = /^\d/u.test(month) ? Number(month) : persianMonths.indexOf(month) + 1;
  if (number < 1 || number > 12) return null;
  const [yy, mm, dd] = fromPersian(Number(y), number, Number(day)).split('-').map(Number);
  return yy === undefined || mm === undefined || dd === undefined ? null : { year: yy, month: mm, day: dd };
}

const clock = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?!\d)(?::\d{2})?|\s?[hH]\s?(?<late>\d{2})(?!\d)|(?=\s*[apAP]\.?[mM]\b))(?:\s*(?<half>[apAP]\.?[mM]\b\.?))?`;
/** The time of day after a date, with at most one word between (a weekday, "at", "saat", "о"). */
const after = new RegExp(
  String.raw`^[\s,;|/–—\-·•(@]*(?:(?:\p{L}|['’.])+[\s,:|–—\-·]+){0,2}${clock}(?:\s*\(?(?<zone>(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|GMT|UTC|Z\b))?`,
  'u',
);
const before = new RegExp(String.raw`(?<![\d:.])${clock}(?:\s*(?<zone>GMT|UTC))?[\s,;|/–—\-·•]*(?:\p{L}+[\s,]+)?$`, 'u');

/** Every full date (day, month and year) in a short text, in order, with the time of day that stands next to it. */
export function printedDates(text: string): PrintedDate[] {
  const latin = withLatinDigits(text);
  const found: PrintedDate[] = [];
  for (const { pattern, read } of forms) {
    for (const match of latin.matchAll(pattern)) {
      const parts = read(match.groups ?? {});
      if (!parts || !instant(parts) || found.some((date) => match.index < date.end && match.index + match[0].length > date.start)) continue;
      found.push(withTime(latin, parts, match.index, match.index + match[0].length));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function withTime(text: string, parts: Parts, start: number, end: number): PrintedDate {
  const follows = after.exec(text.slice(end, end + 48));
  const precedes = follows ? null : before.exec(text.slice(Math.max(0, start - 32), start));
  const time = timeOf((follows ?? precedes)?.groups);
  const whole = instant({ ...parts, ...time }) as Instant;
  if (!time) return { ...whole, start, end };
  return { ...whole, start: precedes ? start - precedes[0].length : start, end: follows ? end + follows[0].length : end };
}

/** A time of day, from the groups of `clock`. */
function timeOf(groups: Record<string, string | undefined> | undefined): Pick<Parts, 'hour' | 'minute' | 'offset'> | null {
  if (!groups) return null;
  let hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? groups['late'] ?? 0);
  const half = groups['half']?.[0]?.toLowerCase();
  if (half !== undefined && (hour > 12 || hour === 0)) return hour > 23 ? null : { hour, minute };
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  const offset = offsetOf(groups['zone']);
  return { hour, minute, ...(offset === undefined ? {} : { offset }) };
}

const alone = new RegExp(`^${clock}\\s*$`, 'u');

/** `11:27`, `9.05`, `14h30`: a text that is a time of day and nothing else, as `11:27`. */
export function timeAlone(text: string): string | null {
  const time = timeOf(alone.exec(withLatinDigits(text).trim())?.groups);
  return time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : null;
}

/** Arabic-Indic and Persian digits as ASCII, one for one, so that offsets stay. */
const withLatinDigits = (text: string): string => text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
