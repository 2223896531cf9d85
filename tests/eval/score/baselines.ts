import type { BaselineId } from '@entente/shared/contract/evaluation';
import { type Pair, pairOf } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { cldrNamesOf, countryForms } from '../../../server/src/tag/lexicon/countries/all-languages.ts';
import type { Answer, Labelled } from './labelled.ts';

type Finder = (text: string) => CountryCode[];

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without spaces between them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const lastVowel = /(?<=....)[аеёєиіїоуыэюяьйαεηιουωaeiouyáéíóúýăâîąęěöüıə]$/u;
/** Languages whose names take endings: up to four letters more, instead of a last vowel, are the same name to anyone. */
const bending = new Set('az be bg bs cs el et fi hr hu hy ka kk ky lt lv mk pl ro ru sk sl sq sr tr uk uz'.split(' '));

interface Hit {
  code: CountryCode;
  start: number;
  end: number;
}

/** A form as it begins, and what may follow: the rest of its words, and endings where `~` stands. */
interface Pattern {
  head: string;
  rest: RegExp | null;
}

function patternOf(form: string): Pattern {
  const [head = '', ...parts] = form.split('~');
  return {
    head,
    rest:
      parts.length === 0
        ? null
        : new RegExp(parts.map((part) => `[\\p{L}\\p{M}]{0,4}${part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`).join(''), 'uy'),
  };
}

function endOf({ head, rest }: Pattern, text: string, start: number): number | null {
  const end = start + head.length;
  if (!rest) return end;
  rest.lastIndex = end;
  return rest.test(text) ? rest.lastIndex : null;
}

function hitsOf(text: string, pattern: Pattern, code: CountryCode): Hit[] {
  const hits: Hit[] = [];
  const { head } = pattern;
  for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
    const end = endOf(pattern, text, start);
    if (end === null) continue;
    const bordered = !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
    if (bordered || unspaced.test(head)) hits.push({ code, start, end });
  }
  return hits;
}

/** Countries in the order in which a text first names them; of two names at one place the longer counts. */
function finderOf(forms: readonly (readonly [CountryCode, string])[]): Finder {
  const patterns = forms.map(([code, form]) => [code, patternOf(form)] as const);
  return (text) => {
    const hits = patterns.flatMap(([code, pattern]) => hitsOf(text, pattern, code)).sort((a, b) => a.start - b.start || b.end - a.end);
    const codes = new Set<CountryCode>();
    let reached = 0;
    for (const { code, start, end } of hits) {
      if (start < reached) continue;
      codes.add(code);
      reached = end;
    }
    return [...codes];
  };
}

const entries = <V>(record: Readonly<Partial<Record<CountryCode, V>>>): [CountryCode, V][] => Object.entries(record) as [CountryCode, V][];

/** English has no list of CLDR's names alone; its list of names begins with them. */
const namesOf = (language: string): [CountryCode, readonly string[]][] =>
  language === 'en' ? entries(countryForms('en')).map(([code, { names = [] }]) => [code, names]) : entries(cldrNamesOf(language));

const namesIn = (language: string): Finder => finderOf(namesOf(language).flatMap(([code, names]) => names.map((name) => [code, name] as const)));

function formsIn(language: string): Finder {
  const bent = (form: string): string => (bending.has(language) && form.length > 4 && !form.endsWith('~') ? `${form.replace(lastVowel, '')}~` : form);
  return finderOf(
    entries(countryForms(language)).flatMap(([code, { names = [], demonyms = [], capitals = [], abbreviations = [] }]) => [
      ...[...names, ...demonyms, ...capitals].map((form) => [code, bent(form)] as const),
      ...abbreviations.map((form) => [code, form] as const),
    ]),
  );
}

const everyPair = (codes: readonly CountryCode[]): Pair[] => codes.flatMap((one, at) => codes.slice(at + 1).map((other) => pairOf(one, other)));

const ways: Record<BaselineId, { find: (language: string) => Finder; pairs: (codes: readonly CountryCode[]) => Pair[] }> = {
  names: { find: namesIn, pairs: everyPair },
  'first-two': { find: formsIn, pairs: (codes) => everyPair(codes.slice(0, 2)) },
  'all-pairs': { find: formsIn, pairs: everyPair },
};

/** Two countries make an article relevant, every pair cooperates, and the topic is the commonest one. */
export function baseline(id: BaselineId): (item: Labelled) => Answer {
  const { find, pairs } = ways[id];
  const finders = new Map<string, Finder>();
  return ({ lang, title = '', text }) => {
    let finder = finders.get(lang);
    if (!finder) finders.set(lang, (finder = find(lang)));
    const countries = finder(`${title}\n${text}`);
    const relevant = countries.length > 1;
    return {
      relevant,
      countries,
      relations: pairs(countries).map((pair) => ({ pair, stance: 'cooperation', primary: true, quotes: [] })),
      topics: relevant ? ['arms-transfer'] : [],
    };
  };
}
