import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { directionWords, type Way, ways } from './direction-words.ts';
import { wordsOf } from './words.ts';

const known = new Map<string, [Way, string][]>();

function formsOf(language: string): [Way, string][] {
  let forms = known.get(language);
  if (forms) return forms;
  const words = directionWords[language];
  forms = ways.flatMap((way) => (words?.[way] ?? '').split(' ').flatMap((form) => wordsOf(form).map((word): [Way, string] => [way, word])));
  known.set(language, forms);
  return forms;
}

/** Short forms stand for themselves, longer ones also for all that begins with them; the longest that fits counts. */
function wayOf(word: string, forms: readonly [Way, string][]): Way | null {
  let [best, length]: [Way | null, number] = [null, 0];
  for (const [way, form] of forms) {
    const fits = word === form || (form.length >= 4 && word.startsWith(form));
    if (fits && form.length > length) [best, length] = [way, form.length];
  }
  return best;
}

/** The ways that a text's words name, in their order. */
export function waysIn(text: string, language: string): Way[] {
  const forms = formsOf(language);
  return wordsOf(text).flatMap((word) => wayOf(word, forms) ?? []);
}

/** `gift AZE>TUR`, `visit TUR>AZE`: the first two countries of a text in the order in which something goes from one to the other. */
export function directionsIn(text: string, [one, other]: readonly CountryCode[][], language: string): string[] {
  const [first, second] = [one?.[0], other?.[0]];
  // Of several side by side none is the one.
  if (!first || !second || one?.length !== 1) return [];
  const found = waysIn(text, language);
  const say = (kind: string, there: Way, back: Way): string[] => {
    const way = found.find((word) => word === there || word === back);
    return way ? [`${kind} ${way === there ? `${first}>${second}` : `${second}>${first}`}`] : [];
  };
  return [...say('gift', 'gives', 'gets'), ...say('visit', 'goes', 'hosts')];
}
