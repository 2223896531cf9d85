import type { ConceptWords } from './concepts.ts';
import type { LanguageForms } from './country-forms.ts';

const latin = 'dž lj nj a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const cyrillic = 'џ љ њ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'.split(' ');
const toCyrillic = new Map(latin.map((letter, at) => [letter, cyrillic[at]!]));
const toLatin = new Map(cyrillic.map((letter, at) => [letter, latin[at]!]));

const rewrite = (text: string, pattern: RegExp, letters: ReadonlyMap<string, string>): string =>
  text.replaceAll(pattern, (letter) => {
    const other = letters.get(letter.toLowerCase()) ?? letter;
    return letter[0] === letter[0]!.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1);
  });

const inCyrillic = (text: string): string => rewrite(text, /dž|lj|nj|\p{L}/giu, toCyrillic);
export const inLatin = (text: string): string => rewrite(text, /\p{L}/gu, toLatin);

/** What Serbian letters cannot write stays as it is. */
const both = (forms: readonly string[]): string[] => [...forms, ...forms.filter((form) => !/[qwxy]/iu.test(form)).map(inCyrillic)];

/** Serbian writes each word in either alphabet; what is known in Latin letters is known in both. */
export const conceptsInBoth = (words: ConceptWords): ConceptWords =>
  Object.fromEntries(Object.entries(words).map(([concept, list]) => [concept, both(typeof list === 'string' ? list.split(/,\s*/u) : list)]));

export const formsInBoth = (forms: LanguageForms): LanguageForms =>
  Object.fromEntries(Object.entries(forms).map(([code, its]) => [code, Object.fromEntries(Object.entries(its).map(inBoth))]));

const inBoth = ([kind, list]: [string, readonly string[] | undefined]): [string, readonly string[]] => [kind, both(list ?? [])];
