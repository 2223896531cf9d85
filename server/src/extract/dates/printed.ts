import { timeBeside, withLatinDigits } from './clock.ts';
import { forms } from './forms.ts';
import { type Instant, instant, type Parts } from './instant.ts';
import { plainReading, type Reading } from './reading.ts';

export interface PrintedDate extends Instant {
  start: number;
  end: number;
}

/** Every form has one of these; most lines have none. */
const aYear = /\d{4}|\d年|元年|\d[./-]\s?\d{1,2}[./-]\d{2}|\p{L}[.,]?(?:\s['’]|-)\d{2}|[ก-๛]\.?\s\d{2}/u;

/** Every full date (day, month and year) in a short text, in order, with the time of day that stands next to it. */
export function printedDates(text: string, reading: Reading = plainReading): PrintedDate[] {
  const latin = withLatinDigits(text);
  if (!aYear.test(latin)) return [];
  const found: PrintedDate[] = [];
  for (const { pattern, read, short } of forms) {
    for (const match of latin.matchAll(pattern)) {
      const parts = read(match.groups ?? {}, reading);
      if (!parts || !instant(parts) || found.some((date) => match.index < date.end && match.index + match[0].length > date.start)) continue;
      const date = withTime(latin, parts, match.index, match.index + match[0].length);
      if (short !== true || date.precision === 'minute' || isAlone(latin, date) || found.length > 0) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nothing but marks and a word or two stands around the date. */
const isAlone = (text: string, { start, end }: PrintedDate): boolean =>
  (text.slice(0, start) + text.slice(end)).replaceAll(/[^\p{L}\p{N}]/gu, '').length <= 12;

function withTime(text: string, parts: Parts, start: number, end: number): PrintedDate {
  const time = timeBeside(text, start, end);
  const whole = instant({ ...parts, ...time?.parts }) as Instant;
  return time ? { ...whole, start: start - time.before, end: end + time.after } : { ...whole, start, end };
}
