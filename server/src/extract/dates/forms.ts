import type { Parts } from './instant.ts';
import { monthNumber, persianMonths, thaiMonths } from './months.ts';
import { fromPersian } from '../../calendar/persian-calendar.ts';
import type { Reading } from './reading.ts';

type Groups = Record<string, string | undefined>;

/** One way to print a date. */
interface Form {
  pattern: RegExp;
  read: (groups: Groups, reading: Reading) => Parts | null;
}

const dayFirst = String.raw`(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th|er|re|º|ª|ος|-?a|\.)?[\s\-–]*(?:de\s+|d['’]|of\s+|المصادف\s+)?`;
// Levantine Arabic has months of two words, and Arabic papers print both names of a month: "آب/أغسطس".
const word = String.raw`(?<month>(?:كانون|تشرين)\s+\p{L}+|[\p{L}\p{M}]{2,14})(?:\s?\/\s?(?<also>(?:كانون|تشرين)\s+\p{L}+|\p{L}{2,12}))?`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;

/** Whitelisted, most telling first. */
export const forms: readonly Form[] = [
  { pattern: new RegExp(`${dayFirst}${word}[.,،]?[\\s\\-–]*(?:de\\s+|del\\s+|,\\s*|سنة\\s+|عام\\s+)?${year}`, 'giu'), read: named },
  { pattern: new RegExp(`(?<!\\p{L})${word}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'giu'), read: named },
  {
    pattern: new RegExp(
      `(?<!\\d)(?<year>(?:19|20)\\d{2})(?:\\.|\\s+m\\.)?\\s+(?:gada\\s+(?<before>\\d{1,2})\\.\\s+)?${word}(?:\\s+(?<day>\\d{1,2})(?!\\d))?`,
      'giu',
    ),
    read: ({ before, day, ...rest }, reading) => ((before ?? day) === undefined ? null : named({ ...rest, day: before ?? day }, reading)),
  },
  { pattern: /(?<!\d)(?<year>(?:19|20)\d{2})(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)/gu, read: numbered },
  { pattern: /(?<![\d.])(?<day>\d{1,2})(?<s>[./-])(?<month>\d{1,2})\k<s>(?<year>(?:19|20)\d{2})(?!\d)/gu, read: ordered },
  { pattern: /(?<year>(?:19|20)\d{2})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日号號일]/gu, read: numbered },
  { pattern: /(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>(?:19|20)\d{2})(?!\d)/giu, read: numbered },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<month>${thaiMonths.join('|').replaceAll('.', String.raw`\.`)})\s+(?:พ\.ศ\.\s*)?(?<year>25\d{2})(?!\d)`,
      'gu',
    ),
    read: thai,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<month>${persianMonths.join('|')})(?:\s*ماه)?\s+(?<year>1[34]\d{2})(?!\d)`, 'gu'),
    read: persian,
  },
  { pattern: /(?<!\d)(?<year>1[34]\d{2})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/gu, read: persian },
];

function named({ day, month = '', also, year: y }: Groups, { language }: Reading): Parts | null {
  const number = monthNumber(month, language) ?? (also === undefined ? null : monthNumber(also, language));
  return number === null ? null : { year: Number(y), month: number, day: Number(day) };
}

function numbered({ day, month, year: y }: Groups): Parts {
  return { year: Number(y), month: Number(month), day: Number(day) };
}

/** Points are day first. With strokes and dashes the page tells which, unless one of the two cannot be a month. */
function ordered({ day: first, month: second, year: y, s }: Groups, { order }: Reading): Parts {
  const [a, b] = [Number(first), Number(second)];
  const dayThenMonth = { year: Number(y), month: b, day: a };
  if (s === '.' || a > 12 || a === b) return dayThenMonth;
  if (b > 12) return { year: Number(y), month: a, day: b };
  if (order === 'unknown') return { year: Number(y) };
  return order === 'day first' ? dayThenMonth : { year: Number(y), month: a, day: b };
}

function thai({ day, month = '', year: y }: Groups): Parts {
  return {
    year: Number(y) - 543,
    month: (thaiMonths.indexOf(month) % 12) + 1,
    day: Number(day),
  };
}

function persian({ day, month = '', year: y }: Groups): Parts | null {
  const number = /^\d/u.test(month) ? Number(month) : persianMonths.indexOf(month) + 1;
  if (number < 1 || number > 12) return null;
  const [yy, mm, dd] = fromPersian(Number(y), number, Number(day)).split('-').map(Number);
  return yy === undefined || mm === undefined || dd === undefined ? null : { year: yy, month: mm, day: dd };
}
