import type { BaselineId } from '@entente/shared/contract/evaluation';
import { type Pair, pairOf } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { cldrNamesOf, countryForms } from '../../../server/src/tag/lexicon/countries/all-languages.ts';
import type { Answer, Labelled } from './labelled.ts';

type Finder = (text: string) => CountryCode[];

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without spaces between them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

interface Hit {
  code: CountryCode;
  start: number;
  end: number;
}

function hitsOf(text: string, form: string, code: CountryCode): Hit[] {
  const [stem, further] = form.endsWith('~') ? [form.slice(0, -1), 4] : [form, 0];
  const hits: Hit[] = [];
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, start + 1)) {
    let end = start + stem.length;
    const limit = end + further;
    while (end < limit && letter.test(text[end] ?? '')) end += 1;
    const bordered = !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
    if (bordered || unspaced.test(stem)) hits.push({ code, start, end });
  }
  return hits;
}

/** Countries in the order in which a text first names them; of two names at one place the longer counts. */
function finderOf(forms: readonly (readonly [CountryCode, string])[]): Finder {
  return (text) => {
    const hits = forms.flatMap(([code, form]) => hitsOf(text, form, code)).sort((a, b) => a.start - b.start || b.end - a.end);
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

const formsIn = (language: string): Finder =>
  finderOf(
    entries(countryForms(language)).flatMap(([code, { names = [], demonyms = [], capitals = [], abbreviations = [] }]) =>
      [...names, ...demonyms, ...capitals, ...abbreviations].map((form) => [code, form] as const),
    ),
  );

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
