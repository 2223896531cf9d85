import { calendarWords } from './names.ts';
import { stemOf, wordsOf } from './words.ts';

/** A name with its year or its number: “Steadfast Anvil 2024”, «Щит-2024», “蓝色突击-2023”, Dragon-24, F-16. */
const named = /(\p{L}[\p{L}\p{M}]*)["'“”«»’]?(?:(?:\s?[-–—]\s?|\s)(20\d\d)|[-–](\d\d))(?!\d)/gu;

/** What comes anew every year bears its year: the year by the name before it. Words of the calendar and small ones before a year name nothing. */
export function editionsIn(text: string, language: string): Map<string, Set<string>> {
  const calendar = calendarWords(language);
  const editions = new Map<string, Set<string>>();
  for (const [, name, full, short] of text.matchAll(named)) {
    const year = full ?? short;
    const word = wordsOf(name!).at(-1) ?? '';
    const hasCase = name!.toLowerCase() !== name!.toUpperCase();
    if (calendar.has(word) || (hasCase && ((full !== undefined && name!.length < 3) || !/^\p{Lu}/u.test(name!)))) continue;
    editions.set(stemOf(word), (editions.get(stemOf(word)) ?? new Set()).add(year!));
  }
  return editions;
}
