import { locale } from '../text/language.ts';

const grouped = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `1,204` */
export const formatCount = (count: number): string => grouped.format(count);

/** `12%` of a whole; a whole of nothing has no share. */
export const formatShare = (part: number, whole: number): string => (whole === 0 ? '–' : percent.format(part / whole));

/** `0.72`; a dash where nothing was measured. */
export const formatScore = (score: number | undefined): string => (score === undefined ? '–' : twoDigits.format(score));

const marks = Object.fromEntries(grouped.formatToParts(1234567.8).map(({ type, value }) => [type, value]));

/** A number as it stands on the page; null where the text is none. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(marks['group'] ?? ',', '').replace(marks['decimal'] ?? '.', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
