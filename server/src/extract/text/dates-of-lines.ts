import { type Instant } from '../dates/instant.ts';
import { printedDates, timeAlone } from '../dates/printed.ts';
import { folded } from '../normalise.ts';
import { updatedMark } from '../boilerplate/patterns.ts';

export interface DateLine {
  kind: 'published' | 'updated' | 'clock';
  dates: Instant[];
}

/** Words that may stand beside a date on its own line. */
const companions =
  /\b(?:published|posted|date|on|at|last|updated?|modified|gmt|utc|ist|est|edt|msk|yayın\p{L}*|tarih\p{L}*|giriş|güncelle\p{L}*|saat|опубликован\p{L}*|опубліковано|дата|publié|le|à|publicado|em|el|a las|veröffentlicht|uhr|pubblicato|alle|opublikowano|نشر|تاريخ|mon|tue|wed|thu|fri|sat|sun)(?![\p{L}])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|min(?:ute)?s? read|\d+/giu;

/** A line that is a date and little else; null for prose that names one. */
export function dateLine(line: string): DateLine | null {
  if (line.length > 120) return null;
  const found = printedDates(line);
  const updated = updatedMark.test(folded(line));
  if (found.length === 0) return null;
  const rest = found.reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), line);
  const left = rest
    .replaceAll(companions, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  if (left.length > 24 && !updated) return null;
  const dates = found.map(({ at, precision }): Instant => ({ at, precision }));
  return { kind: updated ? 'updated' : 'published', dates };
}

/** "Update: 11:27" after a dated line: the same day, another time. */
export function timeOnThatDay(line: string, day: Instant): Instant | null {
  if (line.length > 40 || !updatedMark.test(folded(line))) return null;
  const time = timeAlone(line.replace(/^[^\d]*/u, ''));
  return time === null ? null : { at: `${day.at.slice(0, 10)}T${time}`, precision: 'minute' };
}
