import { offsetOf, type Parts } from './instant.ts';

type Groups = Record<string, string | undefined>;

/** Words that begin another date of the line. */
const others =
  '(?:[Uu]pdat|UPDAT|[Pp]ublish|PUBLISH|[Pp]osted|[Mm]odif|[Gg]üncelle|[Оо]бнов|[Оо]новл|[Mm]is à jour|[Aa]ctuali|[Aa]tuali|[Aa]ktuali|[Aa]ggiorn)';
const noons = '上午|下午|午前|午後|오전|오후|中午|晚上';
const noonBefore = `(?<noon>${noons})?\\s*`;
const half = String.raw`(?<half>[apAP]\.?\s?[mM]\b\.?|صباحا?ً?|مساءً?|ص(?!\p{L})|م(?!\p{L})|π\.?μ\.?|μ\.?μ\.?)`;
const clock = String.raw`${noonBefore}(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?!\d)(?::\d{2})?|\s?[hH]\s?(?<late>\d{2})(?!\d)|\s?[時时点點시](?:\s?(?<sign>\d{1,2})\s?[分분])?|(?=\s*[apAP]\.?\s?[mM]\b))(?:\s*${half})?`;
const zone = String.raw`(?<zone>(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[A-Z]{3,4}(?!\p{L})|Z\b|МСК|мск)`;

/** The time of day after a date, with at most two words between (a weekday, "at", "saat", "о"). */
const after = new RegExp(String.raw`^[\s,;|/–—\-·•(@،]*(?:(?!${noons}|${others})(?:\p{L}|['’.])+[\s,:،|–—\-·]+){0,2}${clock}(?:\s*\(?${zone})?`, 'u');
const before = new RegExp(String.raw`(?<![\d:.])${clock}(?:\s*${zone})?[\s,;|/–—\-·•]*(?:\p{L}+[\s,]+)?$`, 'u');

export interface Time {
  parts: Pick<Parts, 'hour' | 'minute' | 'offset'>;
  /** How much further the date's own place reaches because of it. */
  before: number;
  after: number;
}

/** The time of day that stands next to a date, behind it or before it. */
export function timeBeside(text: string, start: number, end: number): Time | null {
  const follows = after.exec(text.slice(end, end + 48));
  const precedes = follows ? null : before.exec(text.slice(Math.max(0, start - 32), start));
  const parts = timeOf((follows ?? precedes)?.groups);
  return parts && { parts, before: precedes?.[0].length ?? 0, after: follows?.[0].length ?? 0 };
}

function timeOf(groups: Groups | undefined): Time['parts'] | null {
  if (!groups) return null;
  const hour = hourOf(Number(groups['hour']), halfOf(groups));
  const minute = Number(groups['minute'] ?? groups['late'] ?? groups['sign'] ?? 0);
  if (hour > 23 || minute > 59) return null;
  const offset = offsetOf(groups['zone']);
  return { hour, minute, ...(offset === undefined ? {} : { offset }) };
}

/** Twelve-hour times, whatever the half of the day is called. */
function halfOf({ half: said, noon }: Groups): 'a' | 'p' | null {
  const mark = said?.toLowerCase() ?? noon;
  if (mark === undefined) return null;
  return /^(?:p|م|μ|下|午後|오후|晚|中)/u.test(mark) ? 'p' : 'a';
}

function hourOf(hour: number, half: 'a' | 'p' | null): number {
  if (half === null || hour > 12 || hour === 0) return hour;
  if (half === 'p') return hour < 12 ? hour + 12 : 12;
  return hour === 12 ? 0 : hour;
}

const alone = new RegExp(`^${clock}\\s*$`, 'u');

/** `11:27`, `9.05`, `14h30`: a text that is a time of day and nothing else, as `11:27`. */
export function timeAlone(text: string): string | null {
  const time = timeOf(alone.exec(withLatinDigits(text).trim())?.groups);
  return time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : null;
}

/** Digits of every script as ASCII, one for one, so that offsets stay; those of India begin their rows at six. */
export const withLatinDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u17E9\uFF10-\uFF19]/gu, (sign) => {
    if (!/\p{Nd}/u.test(sign)) return sign;
    const code = sign.charCodeAt(0);
    return String((code & 0xf) - (code >= 0x966 && code <= 0xdef ? 6 : 0));
  });
