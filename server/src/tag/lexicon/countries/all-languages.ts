import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type CountryTable, countryTable } from '../country-table.ts';
import type { CountryForms, LanguageForms } from '../country-forms.ts';
// Country names of 51 languages: Unicode CLDR 48, as ICU 78 gives them (long and short forms).
import cldrNames from './cldr-names.json' with { type: 'json' };
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { firstParts } from './first-parts.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { formsInBoth, inLatin } from '../serbian-letters.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sl } from './sl.ts';
import { sq } from './sq.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { cs } from './cs.ts';
import { sk } from './sk.ts';
import { bg } from './bg.ts';
import { ro } from './ro.ts';
import { el } from './el.ts';
import { sv } from './sv.ts';
import { hy } from './hy.ts';
import { ka } from './ka.ts';
import { nl } from './nl.ts';
import { nb } from './nb.ts';
import { zh } from './zh.ts';

/** Names alone, by language. */
const cldr = cldrNames as unknown as Readonly<Record<string, Readonly<Partial<Record<CountryCode, string | readonly string[]>>>>>;

/** What was written by hand: demonyms, capitals, abbreviations, inflected names. */
const byHand: Readonly<Record<string, LanguageForms>> = { ar, az, de, en, es, fa, fr, he, hr, hu, id, it, pl, pt, ru, sl, sq, tr, uk };

/** The same as tables, read at a language's first article. */
const tables: Readonly<Record<string, string>> = { da: nb, bg, cs, el, hy, ja, ka, ko, nb, nl, ro, sk, sv, zh };

const noTable: CountryTable = { forms: {}, blocked: [], signs: [] };
const read = new Map<string, CountryTable>();

function tableOf(language: string): CountryTable {
  const rows = tables[language];
  if (rows === undefined) return noTable;
  const known = read.get(language) ?? countryTable(rows);
  read.set(language, known);
  return known;
}

/** Names that are no country, and countries by one letter each. */
export const besidesForms = (language: string): Pick<CountryTable, 'blocked' | 'signs'> => tableOf(language);

/** Other languages: letters cut off a name's end to make a stem, which any ending may follow. */
const cutTo: Readonly<Record<string, RegExp>> = { hu: /a$/u, el: /(?:α|ος|ο|ς|ία)$/u, ka: /ი$/u, hy: /$/u, sq: /a$/u, ro: /a$/u };

/** In these, the words of a longer name bend too, and are cut to stems. */
const bendingWords: Readonly<Record<string, RegExp>> = {
  ...cutTo,
  ru: /[аеёиоуыэюяьй]$/u, uk: /[аеєиіїоуюяьй]$/u, be: /[аеёіоуыэюяьй]$/u, bg: /[аеиоуъюя]$/u, sr: /[аеиоуaeiou]$/u, mk: /[аеиоу]$/u,
  pl: /[aeiouyę]$/u, cs: /[aeiouyíáéě]$/u, sk: /[aeiouyíáé]$/u, hr: /[aeiou]$/u, sl: /[aeiou]$/u,
  fi: /[ai]$/u, et: /a$/u, lt: /(?:ja|as|is|a)$/u, lv: /[aeis]$/u, az: /$/u, kk: /$/u, uz: /$/u, ky: /$/u, de: /$/u,
};

const cut = (name: string, ending: RegExp): string => {
  const stem = name.replace(ending, '');
  return stem.length >= 4 ? `${stem}~` : name;
};

/** Names whose stem begins another country's: Niger, Nigeria. They stay whole where any ending may follow a stem. */
const beginsAnother = /^(?:niger|níger|нигер|нігер|guin\p{L}*|domini[ck]a?)$/iu;

/** CLDR's name with stems where the matcher must do the bending. */
const withStems = (name: string, language: string): string => {
  const words = name.split(' ');
  const ending = words.length > 1 ? bendingWords[language] : cutTo[language];
  if (words.length === 1 && beginsAnother.test(name)) return name;
  return ending === undefined || /[()&]/u.test(name) ? name : words.map((word) => (word.length > 4 ? cut(word, ending) : word)).join(' ');
};

/** Serbian's names by hand are those of Croatian and Bosnian, in both alphabets. */
const handOf = (language: string): LanguageForms => (language === 'sr' ? formsInBoth(hr) : (byHand[language] ?? tableOf(language).forms));
const bothAlphabets = (names: readonly string[], language: string): readonly string[] =>
  language === 'sr' ? [...names, ...names.map(inLatin)] : names;

/** A language's country forms: CLDR's names, bent where the language bends them, and what was added by hand. */
export function countryForms(language: string): LanguageForms {
  const hand = languagesWithNames.has(language) ? handOf(language) : en;
  const names = cldr[language] ?? {};
  const codes = new Set([...Object.keys(names), ...Object.keys(hand)]) as Set<CountryCode>;
  return Object.fromEntries([...codes].map((code): [CountryCode, CountryForms] => {
    const given = names[code] ?? [];
    const list = bothAlphabets(typeof given === 'string' ? [given] : given, language).map((name) => withStems(name, language));
    const joined = [...(hand[code]?.joined ?? []), ...(firstParts[language]?.[code] ?? [])];
    return [code, { ...hand[code], names: [...list, ...(hand[code]?.names ?? [])], joined }];
  }));
}

export const languagesWithNames: ReadonlySet<string> = new Set([...Object.keys(cldr), ...Object.keys(byHand)]);

/** CLDR's names alone, as they stand. */
export const cldrNamesOf = (language: string): Readonly<Partial<Record<CountryCode, readonly string[]>>> =>
  Object.fromEntries(Object.entries(cldr[language] ?? {}).map(([code, given]) => [code, typeof given === 'string' ? [given] : given]));
