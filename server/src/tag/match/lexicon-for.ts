import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { blocked } from '../lexicon/blocked.ts';
import { companies } from '../lexicon/companies.ts';
import { conceptWordsOf } from '../lexicon/concepts/all-languages.ts';
import { besidesForms, countryForms, languagesWithNames } from '../lexicon/countries/all-languages.ts';
import { bent, waysOf } from '../lexicon/countries/inflection.ts';
import { everyCountry } from '../lexicon/countries/every-country.ts';
import { germanHeads } from '../lexicon/countries/endings.ts';
import { equipmentNames } from '../lexicon/equipment-names.ts';
import { officeHolders } from '../lexicon/people.ts';
import { koreanParticles } from '../lexicon/korean-particles.ts';
import { bentSurname, scriptsOf } from '../lexicon/name-scripts.ts';
import { institutions, institutionsByLanguage } from '../lexicon/institutions.ts';
import { strands } from '../lexicon/strands/strands.ts';
import { venues } from '../lexicon/venues.ts';
import { countryEntry, type Entry } from './entry.ts';
import { Trie } from './trie.ts';

export const writtenOntoWords: Readonly<Record<string, readonly string[]>> = {
  ar: ['وال', 'وبال', 'ولل', 'وب', 'ول', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك'],
  he: ['וה', 'ה', 'ו', 'ב', 'ל', 'מ'],
};

const gluedBehind: Readonly<Record<string, ReadonlySet<string>>> = { ko: koreanParticles, de: germanHeads };

/** Letters that may follow a stem where endings pile up; four elsewhere. */
export const longestEnding: Readonly<Record<string, number>> = {
  tr: 9,
  az: 9,
  ru: 5,
  uk: 5,
  be: 5,
  pl: 5,
  cs: 5,
  sk: 5,
  kk: 8,
  uz: 8,
  ky: 8,
  hu: 7,
  fi: 8,
  sv: 12,
  da: 12,
  nb: 12,
  nl: 12,
  et: 5,
  lt: 5,
  lv: 6,
  hr: 5,
  ka: 7,
  el: 5,
  hy: 7,
  bg: 5,
  mk: 5,
  sr: 5,
  sl: 5,
  ro: 5,
};

/** Bosnian and Croatian are one for the lexicon; Serbian has its own letters and keeps its names. */
const servedBy: Readonly<Record<string, string>> = { bs: 'hr', sh: 'sr', cnr: 'sr', no: 'nb' };

const built = new Map<string, Trie<Entry>>();

/** One automaton over all lexicons of a language; built at its first article. Names of English serve where a language has none. */
export function lexiconFor(language: string): Trie<Entry> {
  const served = servedBy[language] ?? language;
  const key = languagesWithNames.has(served) ? served : 'en';
  let trie = built.get(key);
  if (!trie) built.set(key, (trie = build(key)));
  return trie;
}

function build(language: string): Trie<Entry> {
  const trie = new Trie<Entry>(writtenOntoWords[language], longestEnding[language], gluedBehind[language]);
  addCountries(trie, language);
  addByCountry(trie, companies, 'company');
  addByCountry(trie, institutions, 'institution');
  addByCountry(trie, institutionsByLanguage[language] ?? {}, 'institution');
  addPeople(trie, language);
  addVenues(trie, language);
  const besides = besidesForms(language);
  for (const { form, codes } of besides.signs) trie.add(form, { kind: 'signs', codes });
  for (const { reason, forms } of [...(blocked['any'] ?? []), ...(blocked[language] ?? []), ...besides.blocked])
    for (const form of forms) trie.add(form, { kind: 'blocked', reason }, caseOf(form));
  for (const name of equipmentNames) trie.add(name, { kind: 'concept', concept: 'equipment' });
  for (const form of exerciseNames) if (scriptsOf(language).test(form)) trie.add(form, { kind: 'concept', concept: 'exercise' });
  for (const [concept, words] of conceptWordsOf(language)) {
    const entry: Entry = { kind: 'concept', concept };
    for (const word of words) trie.add(word, entry);
  }
  return trie;
}

/** Series whose names are no plain words. */
const exerciseNames = strands
  .filter(({ kind }) => kind === 'exercise')
  .flatMap(({ forms }) => forms.filter(({ doubtful }) => !doubtful).map(({ form }) => form));

/** What is written in capitals throughout is matched so: "SANA" is not Sana, "HAL" is not Hal. */
const caseOf = (form: string): 'exact' | 'initial' => (/^[\p{Lu}\p{N}&-]{2,}$/u.test(form) ? 'exact' : 'initial');

function addByCountry(trie: Trie<Entry>, lists: Readonly<Partial<Record<CountryCode, readonly string[]>>>, mention: 'company' | 'institution'): void {
  for (const [code, forms] of Object.entries(lists)) {
    const entry = countryEntry(code as CountryCode, mention);
    for (const form of forms) trie.add(form, entry, caseOf(form));
  }
}

function addPeople(trie: Trie<Entry>, language: string): void {
  const script = scriptsOf(language);
  for (const { code, name, terms } of officeHolders) {
    if (!script.test(name)) continue;
    const entry = countryEntry(code, 'person', { inOffice: terms });
    for (const form of bentSurname(name, language)) trie.add(form, entry);
  }
}

/** Bent as capitals are. */
function addVenues(trie: Trie<Entry>, language: string): void {
  const script = scriptsOf(language);
  for (const [code, names] of Object.entries(venues)) {
    const entry = countryEntry(code as CountryCode, 'place');
    for (const name of names.split(', ').filter((one) => script.test(one))) {
      const { form, endings } = bent(name, 'capital', language);
      trie.add(form, entry, 'initial', endings);
    }
  }
}

function addCountries(trie: Trie<Entry>, language: string): void {
  for (const [key, forms] of Object.entries(everyCountry(countryForms(language), language))) {
    const code = key as CountryCode;
    const add = (mention: 'name' | 'demonym' | 'capital', list: readonly string[] = []) => {
      const entry = countryEntry(code, mention);
      for (const one of list) {
        const { form, endings } = bent(one, mention, language);
        trie.add(form, entry, 'initial', endings);
      }
    };
    add('name', forms.names);
    add(
      'demonym',
      forms.demonyms?.flatMap((one) => waysOf(one, language)),
    );
    add('capital', forms.capitals);
    for (const form of forms.institutions ?? []) trie.add(form, countryEntry(code, 'institution'), caseOf(form));
    for (const form of forms.joined ?? []) trie.add(form, countryEntry(code, 'demonym', { joined: true }));
    for (const form of forms.abbreviations ?? []) trie.add(form, countryEntry(code, 'abbreviation'), 'exact');
  }
}
