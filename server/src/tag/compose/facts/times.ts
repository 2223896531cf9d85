import { dayNumber, monthSpan, weekdayOf, yearAndMonth } from '../../../calendar/days.ts';
import { fromPersian } from '../../../calendar/persian-calendar.ts';
import { dayOfText } from '../../../calendar/days.ts';
import type { PrintedDay, TimeReader } from './time-reader.ts';

/** A stretch of days that a sentence names, by tokens. */
export interface Time {
  first: number;
  last: number;
  from: number;
  to: number;
  precision: 'day' | 'month' | 'year';
  relative: boolean;
}

/** What relative words count from. */
export interface Now {
  /** The day of publication; null where unknown. */
  day: number | null;
  /** The sentence speaks of what is to come. */
  ahead: boolean;
}

type Reading = (reader: TimeReader, place: number, now: Now) => Time | null;

function resolve({ year, month, day, persian }: PrintedDay, now: Now): number | null {
  if (persian) return persianDay(year, month, day, now);
  if (year !== null) return dayNumber(year, month, day);
  if (now.day === null) return null;
  const { day: today } = now;
  const [thisYear] = yearAndMonth(today);
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => dayNumber(one, month, day))
    .filter((one): one is number => one !== null)
    .reduce<number | null>((best, one) => (best === null || Math.abs(one - today) < Math.abs(best - today) ? one : best), null);
}

function persianDay(year: number | null, month: number, day: number, now: Now): number | null {
  if (year !== null) return dayOfText(fromPersian(year, month, day));
  if (now.day === null) return null;
  const about = yearAndMonth(now.day)[0] - 621;
  const days = [about - 1, about, about + 1].map((one) => dayOfText(fromPersian(one, month, day))!);
  return days.sort((a, b) => Math.abs(a - now.day!) - Math.abs(b - now.day!))[0] ?? null;
}

/** "from 3 to 14 June", "3-14 June", "June 3-14", "30 May to 5 June". */
const range: Reading = (reader, place, now) => {
  const one = reader.day(place);
  const direct = one === null ? null : reader.afterTo(place);
  const end = direct && reader.dayMonth(direct.place);
  if (one !== null && end && isRange(reader, place, direct, one + 1 === end.day)) return span(place, end, { ...end, day: one }, now);
  const start = reader.date(place);
  const next = start && reader.afterTo(start.last);
  if (!start || !next) return null;
  const until = reader.date(next.place);
  if (until && isRange(reader, place, next, false)) return span(place, until, { ...start, year: start.year ?? until.year }, now);
  const day = reader.text(place) !== '' && reader.monthDay(place) ? reader.day(next.place) : null;
  if (day === null || !isRange(reader, place, next, start.day + 1 === day)) return null;
  const closing = { ...reader.yearAfter(next.place), month: start.month, day, persian: start.persian };
  return span(place, closing, { ...start, year: start.year ?? closing.year }, now);
};

/** "And" makes a stretch of two neighbouring days, or after "between"; "to" of any. */
const isRange = (reader: TimeReader, first: number, { and }: { and: boolean }, neighbours: boolean): boolean =>
  !and || neighbours || reader.sentence.line.atoms.some((atom) => atom.concept === 'between' && atom.last === first - 1);

function span(first: number, end: PrintedDay, start: PrintedDay, now: Now): Time | null {
  const [from, to] = [resolve(start, now), resolve(end, now)];
  if (from === null || to === null || to < from || to - from > 366) return null;
  return { first, last: Math.max(end.last, start.last), from, to, precision: 'day', relative: end.year === null };
}

const single: Reading = (reader, place, now) => {
  const date = reader.date(place);
  const day = date && resolve(date, now);
  return date && day !== null ? { first: place, last: date.last, from: day, to: day, precision: 'day', relative: date.year === null } : null;
};

/** "03.06.2024", "2024-06-03". */
const numeric: Reading = (reader, place) => {
  const [a, b, c] = [reader.text(place), reader.text(place + 1), reader.text(place + 2)];
  const [one, two] = [reader.gap(place, place + 1), reader.gap(place + 1, place + 2)];
  if (one !== two || !/^[.-]$/u.test(one) || !/^\d{1,2}$/u.test(b)) return null;
  const dotted = one === '.' && /^\d{1,2}$/u.test(a) && /^20\d\d$/u.test(c);
  const iso = one === '-' && /^20\d\d$/u.test(a) && /^\d{1,2}$/u.test(c);
  const day = dotted ? dayNumber(Number(c), Number(b), Number(a)) : iso ? dayNumber(Number(a), Number(b), Number(c)) : null;
  return day === null ? null : { first: place, last: place + 2, from: day, to: day, precision: 'day', relative: false };
};

const locative = /^(?:da|de|ta|te|daki|deki|nda|nde)$/u;

/** "in June", "Haziran'da", "June 2024", "next June". */
const month: Reading = (reader, place, now) => {
  const word = reader.at(place, 'month');
  if (!word) return null;
  const { year, last } = reader.yearAfter(word.last);
  const shift = reader.before(place, 'shift') ?? reader.at(word.last + 1, 'shift');
  const told =
    year !== null ||
    shift ||
    reader.before(place, 'month-before') ||
    reader.at(word.last + 1, 'month-after') ||
    locative.test(reader.suffix(word.last));
  if (!told || (year === null && now.day === null)) return null;
  const its = year ?? nearestYear(word.value, now.day!, shift?.value ?? 0);
  const [from, to] = monthSpan(its, word.value);
  return { first: place, last, from, to, precision: 'month', relative: year === null };
};

function nearestYear(wanted: number, today: number, shift: number): number {
  const [year, current] = yearAndMonth(today);
  if (shift < 0) return wanted < current ? year : year - 1;
  if (shift > 0) return wanted > current ? year : year + 1;
  return wanted - current > 6 ? year - 1 : wanted - current < -6 ? year + 1 : year;
}

const year: Reading = (reader, place) => {
  const value = reader.year(place);
  if (value === null || value < 1900) return null;
  const { suffix } = { suffix: reader.suffix(place) };
  if (!reader.before(place, 'year-before') && !reader.at(place + 1, 'year-after') && !locative.test(suffix)) return null;
  return { first: place, last: place, from: dayNumber(value, 1, 1)!, to: dayNumber(value, 12, 31)!, precision: 'year', relative: false };
};

/** "on Monday", "next Friday", "lundi prochain". */
const weekday: Reading = (reader, place, now) => {
  const word = reader.at(place, 'weekday');
  if (!word || now.day === null) return null;
  const [before, after] = [reader.before(place, 'shift'), reader.at(word.last + 1, 'shift')];
  const shift = (before ?? after)?.value ?? 0;
  const back = (weekdayOf(now.day) - word.value + 7) % 7;
  const day =
    shift < 0
      ? now.day - (back === 0 ? 7 : back)
      : shift > 0
        ? now.day + (back === 0 ? 7 : 7 - back)
        : now.ahead
          ? now.day + ((7 - back) % 7)
          : now.day - back;
  return {
    first: before?.first ?? place,
    last: before ? word.last : (after?.last ?? word.last),
    from: day,
    to: day,
    precision: 'day',
    relative: true,
  };
};

const dayWord: Reading = (reader, place, now) => {
  const word = reader.at(place, 'day');
  if (!word || now.day === null) return null;
  const day = now.day + word.value;
  return { first: place, last: word.last, from: day, to: day, precision: 'day', relative: true };
};

/** "next month", "mois prochain", "geçen hafta". */
const shifted: Reading = (reader, place, now) => {
  const [shift, unit] = [reader.at(place, 'shift'), reader.at(place, 'unit')];
  const next = (shift ?? unit) && reader.at((shift ?? unit)!.last + 1, shift ? 'unit' : 'shift');
  if (now.day === null || !next) return null;
  const [by, of] = shift ? [shift.value, next.value] : [next.value, unit!.value];
  // "The last day" is the last of something.
  if (of === 0) return null;
  return around(now.day, of, by, { first: place, last: next.last, relative: true });
};

/** "two weeks ago", "in three days", "vor zwei Monaten", "через неделю". */
const counted: Reading = (reader, place, now) => {
  const unit = reader.at(place, 'unit') ?? reader.at(place, 'units');
  if (now.day === null || !unit) return null;
  const count = reader.sentence.quantities.find((one) => one.last === place - 1);
  const first = count?.first ?? place;
  const ago = reader.at(unit.last + 1, 'ago') ?? (reader.before(first, 'ago-before') ? unit : null);
  const ahead = reader.at(unit.last + 1, 'later') ?? (reader.before(first, 'within') ? unit : null);
  const sign = ago ? -1 : ahead ? 1 : 0;
  const by = count?.value ?? 1;
  if (sign === 0 || by > 60 || !Number.isInteger(by) || (!count && !ahead)) return null;
  return around(now.day, unit.value, sign * by, { first, last: (ago ?? ahead)!.last, relative: true });
};

/** The day, week (Monday to Sunday), month or year so many from the day of publication. */
function around(today: number, unit: number, by: number, place: Pick<Time, 'first' | 'last' | 'relative'>): Time {
  if (unit === 0) return { ...place, from: today + by, to: today + by, precision: 'day' };
  if (unit === 1) {
    const monday = today - weekdayOf(today) + by * 7;
    return { ...place, from: monday, to: monday + 6, precision: 'day' };
  }
  const [thisYear, thisMonth] = yearAndMonth(today);
  if (unit === 2) {
    const [from, to] = monthSpan(thisYear, thisMonth + by);
    return { ...place, from, to, precision: 'month' };
  }
  return { ...place, from: dayNumber(thisYear + by, 1, 1)!, to: dayNumber(thisYear + by, 12, 31)!, precision: 'year' };
}

const readings: readonly Reading[] = [range, single, numeric, month, counted, shifted, weekday, dayWord, year];

/** Every time that a sentence names, from left to right. */
export function timesIn(reader: TimeReader, now: Now): Time[] {
  const found: Time[] = [];
  for (let place = 0; place < reader.size; place += 1) {
    if (!reader.beginsAt(place)) continue;
    for (const reading of readings) {
      const time = reading(reader, place, now);
      if (!time) continue;
      found.push(time);
      place = Math.max(place, time.last);
      break;
    }
  }
  return found;
}
