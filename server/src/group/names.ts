import { actorsIn } from './actors.ts';
import { wordsOf } from './words.ts';

/** Names of persons, places and equipment, and figures: what rewrites of one story keep. Countries, months and days of the month are in every story. */
export function namesIn(text: string, language: string): Set<string> {
  const calendar = calendarWords(language);
  const written = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*/gu) ?? [];
  const lower = new Set(written.filter((word) => /^\p{Ll}/u.test(word)));
  const names = new Set<string>();
  for (const word of written) {
    const isName = /^\p{Lu}/u.test(word) && !lower.has(word.toLowerCase());
    const isFigure = /\d/u.test(word) && !/^(?:\d|[12]\d|3[01]|20[0-4]\d)$/u.test(word);
    if (!isName && !isFigure) continue;
    const folded = wordsOf(word);
    if (folded.join('').length > 2 && actorsIn(folded, language).length === 0 && !calendar.has(folded[0]!)) names.add(folded.join(' '));
  }
  return names;
}

const calendars = new Map<string, Set<string>>();

function calendarWords(language: string): Set<string> {
  let words = calendars.get(language);
  if (words) return words;
  const locale = language === 'und' ? 'en' : language;
  const format = new Intl.DateTimeFormat([locale, 'en'], { month: 'long', weekday: 'long', timeZone: 'UTC' });
  // Thirty-one days apart: every month, and every day of the week.
  const days = Array.from({ length: 24 }, (_, at) => format.format(new Date(Date.UTC(2024, 0, 1 + at * 31))));
  words = new Set(days.flatMap((day) => wordsOf(day)));
  calendars.set(language, words);
  return words;
}
