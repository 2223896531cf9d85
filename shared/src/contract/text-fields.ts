import { isPair, pairOf } from '../domain/codes.ts';
import type { CountryCode } from '../vocabulary/countries.ts';
import { countryByName } from '../vocabulary/country-names.ts';
import { foldName } from '../vocabulary/fold-name.ts';
import { stances } from '../vocabulary/stances.ts';
import { topics } from '../vocabulary/topics.ts';
import { Day, type Filter } from './filter.ts';
import { type Place, TextQueryFault } from './text-tokens.ts';

export const hasParts = ['date', 'url', 'pair', 'topic', 'equipment', 'money'] as const;
export type HasPart = (typeof hasParts)[number];

/** What a field asks: a part of the filter, words in the publisher's name, or that something is there at all. */
export type Field = { part: Partial<Filter> } | { publisher: string } | { has: HasPart };

type Read = (value: string, place: Place) => Field;

/** The id that a word means: itself or its label. */
function idIn<T extends string>(choices: Readonly<Record<T, { label: string }>>, what: string, value: string, place: Place): T {
  const wanted = foldName(value);
  const ids = Object.keys(choices) as T[];
  const found = ids.find((id) => foldName(id) === wanted || foldName(choices[id].label) === wanted);
  if (found === undefined) throw new TextQueryFault(`There is no ${what} “${value}”. There are ${ids.join(', ')}.`, place);
  return found;
}

function countryIn(value: string, place: Place): CountryCode {
  const code = countryByName(value);
  if (code === null)
    throw new TextQueryFault(`No country has the code or name “${value}”. A name of several words stands in quotation marks.`, place);
  return code;
}

/** Names hold hyphens too: each is tried as the one between the two. */
function pairIn(value: string, place: Place): Field {
  for (const { index } of value.matchAll(/[-–—/]/gu)) {
    const [one, other] = [countryByName(value.slice(0, index)), countryByName(value.slice(index + 1))];
    if (one === null || other === null) continue;
    const pair = pairOf(one, other);
    if (isPair(pair)) return { part: { pair: [pair] } };
  }
  throw new TextQueryFault(`“${value}” is not a pair. A pair is two countries, as TUR-AZE or "Türkiye–Azerbaijan".`, place);
}

let languageCodes: Map<string, string> | undefined;

/** Every code of two letters, and its name in English and in the language itself. */
function namesOfLanguages(): Map<string, string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => english.of(code) !== undefined);
  return new Map(
    codes.flatMap((code) => {
      const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
      return [english.of(code), own].flatMap((name) => (name === undefined ? [] : [[foldName(name), code] as const]));
    }),
  );
}

function languageIn(value: string, place: Place): Field {
  if (/^[a-z]{2,3}$/iu.test(value)) return { part: { language: [value.toLowerCase()] } };
  languageCodes ??= namesOfLanguages();
  const code = languageCodes.get(foldName(value));
  if (code === undefined) throw new TextQueryFault(`No language is called “${value}”. Its code will do, as tr or en.`, place);
  return { part: { language: [code] } };
}

const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** First and last day of a year, a month or a day. */
function periodIn(value: string, place: Place): { first: string; last: string } {
  const first = `${value}-01-01`.slice(0, 10);
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(value) || value < '0001' || value >= '9999' || !Day.safeParse(first).success)
    throw new TextQueryFault(`“${value}” is not a date. A date is written 2024, 2024-06 or 2024-06-27.`, place);
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7) || '12')];
  return { first, last: value.length === 10 ? value : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** `title` is a place where words are looked for, and no field of its own. */
const readers: Readonly<Record<string, Read>> = {
  publisher: (value) => ({ publisher: value }),
  country: (value, place) => ({ part: { country: [countryIn(value, place)] } }),
  pair: pairIn,
  topic: (value, place) => ({ part: { topic: [idIn(topics, 'topic', value, place)] } }),
  stance: (value, place) => ({ part: { stance: [idIn(stances, 'stance', value, place)] } }),
  lang: languageIn,
  before: (value, place) => ({ part: { to: dayAfter(periodIn(value, place).first, -1) } }),
  after: (value, place) => ({ part: { from: dayAfter(periodIn(value, place).last, 1) } }),
  has: (value, place) => {
    const has = hasParts.find((part) => part === value.toLowerCase());
    if (has === undefined) throw new TextQueryFault(`has: asks for ${hasParts.join(', ')}, and not for “${value}”.`, place);
    return { has };
  },
};

export const fieldNames: readonly string[] = ['title', ...Object.keys(readers)];

export const isFieldName = (name: string): boolean => fieldNames.includes(name);

export const fieldTest = (name: string, token: Place & { text: string }): Field => readers[name]!(token.text, token);
