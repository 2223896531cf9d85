import type { Parts } from './instant.ts';
import { lunarMonths, persianMonths, thaiMonths } from './months.ts';
import { type Groups, inFull, lunar, named, numbered, ofEra, ordered, persian, shortened, thai } from './readers.ts';
import type { Reading } from './reading.ts';

/** One way to print a date. */
interface Form {
  pattern: RegExp;
  read: (groups: Groups, reading: Reading) => Parts | null;
  /** Two figures make a year only where the line is about the day: beside a time, or alone. */
  short?: true;
}

const dayFirst = String.raw`(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th|er|re|º|ª|ος|-?a|\.)?[\s\-–/]*(?:de\s+|d['’]|of\s+|المصادف\s+)?`;
// Levantine Arabic has months of two words, and Arabic papers print both names of a month: "آب/أغسطس".
const word = String.raw`(?<month>(?:كانون|تشرين)\s+\p{L}+|[\p{L}\p{M}]{2,14})(?:\s?\/\s?(?<also>(?:كانون|تشرين)\s+\p{L}+|\p{L}{2,12}))?`;
// A clock may follow without a space, as where the two stand in elements of their own.
const noMore = String.raw`(?!\d(?!\d?:\d{2}))`;
const year = `(?<year>(?:19|20)\\d{2})${noMore}`;
const yearBefore = String.raw`(?<!\d)(?<year>(?:19|20)\d{2})`;
/** Years counted from the Buddha, with all four figures. */
const anyYear = `(?<year>(?:19|20|25)\\d{2})${noMore}`;
const yearWord = String.raw`\.?(?:\s+(?:m\.|gada|ж\.|жылғы|жылы|г\.|года|оны))?`;
const oneOf = (names: readonly string[]): string => `(?<month>${names.join('|').replaceAll('.', String.raw`\.`)})`;

/** Whitelisted, most telling first. */
export const forms: readonly Form[] = [
  { pattern: new RegExp(`${dayFirst}${word}[.,،]?[\\s\\-–/]*(?:de\\s+|del\\s+|,\\s*|سنة\\s+|عام\\s+)?${year}`, 'giu'), read: named },
  { pattern: new RegExp(`(?<!\\p{L})${word}\\.?[\\s/]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?(?:[\\s/]+|\\s+del?\\s+)${year}`, 'giu'), read: named },
  {
    pattern: new RegExp(`${yearBefore}${yearWord}\\s+(?:(?<before>\\d{1,2})[.\\s]+)?${word}(?:\\.?\\s+(?<day>\\d{1,2})(?!\\d))?`, 'giu'),
    read: ({ before, day, ...rest }, reading) => ((before ?? day) === undefined ? null : named({ ...rest, day: before ?? day }, reading)),
  },
  { pattern: /(?<!\d)(?<year>(?:19|20|25)\d{2})(?<s>[-/.]|\.\s)(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)/gu, read: numbered },
  { pattern: new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})(?<s>[./-]|\.\s)(?<month>\d{1,2})\k<s>${anyYear}`, 'gu'), read: ordered },
  { pattern: /(?<year>(?:19|20)\d{2})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日号號일]/gu, read: numbered },
  { pattern: /(?<era>令和|平成|民[國国])\s*(?<year>元|\d{1,3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/gu, read: ofEra },
  { pattern: /(?<year>(?:19|20)\d{2})\s*оны\s+(?<month>\d{1,2})\s+(?:дугаар\s+|дүгээр\s+)?сарын\s+(?<day>\d{1,2})(?!\d)/giu, read: numbered },
  { pattern: /(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>(?:19|20)\d{2})(?!\d)/giu, read: numbered },
  {
    pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s+${oneOf(thaiMonths)}\s+(?:พ\.ศ\.\s*)?(?<year>(?:25|20)\d{2}|\d{2})(?!\d)`, 'gu'),
    read: thai,
  },
  { pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s+${oneOf(persianMonths)}(?:\s*ماه)?\s+(?<year>1[34]\d{2})(?!\d)`, 'gu'), read: persian },
  { pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s+${oneOf(lunarMonths)}[,،]?\s+(?<year>1[34]\d{2})(?!\d)`, 'gu'), read: lunar },
  {
    pattern: /(?<!\d)(?<year>1[34]\d{2})(?<s>[/-])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)/gu,
    read: (groups, reading) => (reading.language === 'ar' ? lunar : persian)(groups),
  },
  { pattern: /(?<![\d.,:/-])(?<day>\d{1,2})(?<s>[./-])\s?(?<month>\d{1,2})\k<s>(?<year>\d{2})(?![\d.,/-]\d|\d)/gu, read: shortened, short: true },
  {
    pattern: new RegExp(`${dayFirst}${word}[.,]?(?:\\s+['’]|-)(?<year>\\d{2})(?!\\d)`, 'giu'),
    read: (groups, reading) => named(inFull(groups), reading),
    short: true,
  },
];
