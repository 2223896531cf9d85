import { type CountryCode, countries, countryCodes } from '@entente/shared/vocabulary/countries';
import { wordsOf } from './words.ts';

interface Form {
  words: string[];
  code: CountryCode;
}

/** English adjectives and short forms that do not begin like the country's name. */
const irregular: Readonly<Record<string, CountryCode>> = {
  american: 'USA',
  british: 'GBR',
  britain: 'GBR',
  chinese: 'CHN',
  danish: 'DNK',
  dutch: 'NLD',
  emirati: 'ARE',
  french: 'FRA',
  greek: 'GRC',
  polish: 'POL',
  spanish: 'ESP',
  swiss: 'CHE',
  turkey: 'TUR',
  turkish: 'TUR',
  uae: 'ARE',
  uk: 'GBR',
  us: 'USA',
  welsh: 'GBR',
};

const known = new Map<string, Map<string, Form[]>>();

/** Country names of a language (and of English) by their first word's first three letters. */
function formsFor(language: string): Map<string, Form[]> {
  const ready = known.get(language);
  if (ready) return ready;
  const forms = new Map<string, Form[]>();
  const add = (name: string, code: CountryCode) => {
    const words = wordsOf(name);
    const key = words[0]?.slice(0, 3) ?? '';
    if (key !== '') forms.set(key, [...(forms.get(key) ?? []), { words, code }]);
  };
  const locales = language === 'und' ? ['en'] : ['en', language];
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
    for (const code of countryCodes) add(names.of(countries[code][0]) ?? countries[code][1], code);
  }
  for (const code of countryCodes) add(countries[code][1], code);
  for (const [word, code] of Object.entries(irregular)) add(word, code);
  known.set(language, forms);
  return forms;
}

/** A name also stands in its inflected forms: all but its last two letters must be there, where it is long enough to tell. */
const inflected = (word: string, name: string): boolean =>
  word === name || (name.length >= 6 && word.startsWith(name.slice(0, -2))) || (name.length >= 4 && word.startsWith(name));

/** Longest name wins; of two equally long the one written exactly, so that Niger is not Nigeria. */
function formAt(words: readonly string[], at: number, forms: Map<string, Form[]>): Form | null {
  let best: Form | null = null;
  let bestScore = 0;
  for (const form of forms.get(words[at]?.slice(0, 3) ?? '') ?? []) {
    const last = form.words.length - 1;
    const fits = form.words.every((name, i) => (i === last ? inflected(words[at + i] ?? '', name) : words[at + i] === name));
    const score = form.words.join(' ').length + (words[at + last] === form.words[last] ? 100 : 0);
    if (fits && score > bestScore) [best, bestScore] = [form, score];
  }
  return best;
}

/** "And" between two names, in the languages of most of our sources: then their order says nothing. */
const joins = new Set(['and', 've', 'və', 'ile', 'und', 'et', 'y', 'e', 'i', 'en', 'och', 'og', 'и', 'і', 'та', 'و'].map((word) => wordsOf(word)[0]));

/** The countries named, each once, in the order of the text; names that stand side by side are in order of code. */
export function actorsIn(words: readonly string[], language: string): CountryCode[] {
  const forms = formsFor(language);
  const groups: CountryCode[][] = [];
  const found = new Set<CountryCode>();
  let side = false;
  for (let at = 0; at < words.length; at += 1) {
    const form = formAt(words, at, forms);
    if (!form) {
      side &&= joins.has(words[at]);
      continue;
    }
    if (!found.has(form.code)) {
      const last = groups.at(-1);
      if (side && last) last.push(form.code);
      else groups.push([form.code]);
    }
    found.add(form.code);
    side = true;
    at += form.words.length - 1;
  }
  return groups.flatMap((group) => group.sort());
}
