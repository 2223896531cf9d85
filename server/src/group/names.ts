import { stemOf, wordsOf } from './words.ts';

/** Words written in the letters for foreign ones; figures and Latin names among letters that part no words; words of all others. */
const parts =
  /([\p{Script=Katakana}ー]{3,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー])[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー])[\p{L}\p{N}\p{M}.-])*)|([.!?:|]\s)/gu;
const foreign = /^[\p{Script=Katakana}ー]+$/u;

/** Names of persons, places and equipment, and figures: what rewrites of one story keep. Months, days and days of the month are in every story. */
export function namesIn(text: string, language: string): Set<string> {
  const calendar = calendarWords(language);
  const names = new Set<string>();
  let first = true;
  for (const [, word, mark] of text.matchAll(parts)) {
    if (mark !== undefined) first = true;
    if (word === undefined) continue;
    // What begins a sentence is written like a name.
    const isName = foreign.test(word) || (!first && /^\p{Lu}/u.test(word) && word.length > 2);
    const isFigure = /\d/u.test(word) && !/^(?:\d|[12]\d|3[01]|20[0-4]\d)$/u.test(word);
    first = /[.!?]$/u.test(word) && word.length > 3;
    if (!isName && !isFigure) continue;
    const folded = wordsOf(word);
    // Names are declined in many languages: their beginning stands for them.
    if (folded.length > 0 && !calendar.has(folded[0]!)) names.add(foreign.test(word) ? word : stemOf(folded.join('')));
  }
  return names;
}

const calendars = new Map<string, Set<string>>();

export function calendarWords(language: string): Set<string> {
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
