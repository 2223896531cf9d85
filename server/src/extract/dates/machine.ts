import { type Instant, instant, offsetOf } from './instant.ts';
import { printedDates } from './printed.ts';
import type { Reading } from './reading.ts';

const iso =
  /^(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|GMT|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?(?:\[[^\]]*\])?$/iu;
const mail = /^(?:\p{L}{3,9},?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\s+(\d{2}:\d{2})(?::\d{2})?\s*([A-Z]{1,4}|[+-]\d{4})?$/u;
/** What JavaScript prints of a Date: `Thu Jun 27 2024 10:36:00 GMT+0300 (…)`, or `Thu Jun 27 10:36:00 UTC 2024`. */
const script =
  /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}:\d{2}):\d{2}(?:\s+([A-Z]{1,4}[+-]?\d{0,4}))?(?:\s+(\d{4}))?(?:\s*\(.*\))?$/u;

/** A date as programs write it: ISO 8601 with its loose kin, mail dates, Unix seconds; else a printed date and nothing more. */
export function machineDate(text: string, reading?: Reading): Instant | null {
  const value = text.trim();
  if (value.length > 80) return null;
  if (/^\d{10}(?:\d{3})?$/u.test(value)) return fromUnix(Number(value.slice(0, 10)));
  const parts = iso.exec(value.replace(/^(\d{8})(\d{2})(\d{2})(\d{2})$/u, '$1T$2:$3:$4'));
  if (parts) return fromIso(parts);
  const letter = mail.exec(value);
  if (letter) return withZone(`${letter[1]} ${letter[2]}`, letter[3]);
  const program = script.exec(value);
  if (program) return withZone(`${program[1]} ${program[2]}, ${program[3] ?? program[6]} ${program[4]}`, program[5]);
  const found = value.length <= 60 ? printedDates(value, reading)[0] : undefined;
  return found ? { at: found.at, precision: found.precision } : null;
}

function fromUnix(seconds: number): Instant | null {
  const at = new Date(seconds * 1000).toISOString();
  return Number(at.slice(0, 4)) < 1980 ? null : { at: `${at.slice(0, 16)}Z`, precision: 'minute' };
}

function fromIso([, year, month, day, hour, minute, zone]: RegExpExecArray): Instant | null {
  const date = { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  // Midnight to the minute is what a program writes when it knows the day alone.
  if (hour === undefined || (hour === '00' && minute === '00')) return instant(date);
  const offset = offsetOf(zone);
  return instant({ ...date, hour: Number(hour), minute: Number(minute), ...(offset === undefined ? {} : { offset }) });
}

function withZone(printed: string, zone: string | undefined): Instant | null {
  const found = printedDates(printed)[0];
  if (!found) return null;
  return { at: found.precision === 'minute' ? found.at + (offsetOf(zone) ?? '') : found.at, precision: found.precision };
}
