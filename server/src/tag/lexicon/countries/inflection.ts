import type { CountryForms } from '../country-forms.ts';
import { type Endings, endingsByLanguage } from './endings.ts';
import { turkicEndings } from './turkic-endings.ts';

/** Every form of a word in the nominative, or of a stem marked `~`; a word of a language that does not bend stays as it is. */
type Bend = (word: string) => readonly string[];

function bySuffix({ nominative, stem }: Endings): Bend {
  const known = Object.keys(nominative).filter((e) => e !== '*').sort((a, b) => b.length - a.length);
  return (word) => {
    if (word.endsWith('~')) return stem.map((ending) => word.slice(0, -1) + ending);
    const ending = known.find((e) => word.endsWith(e) && word.length > e.length);
    const root = ending === undefined ? word : word.slice(0, -ending.length);
    return (nominative[ending ?? '*'] ?? ['']).map((to) => root + to);
  };
}

const benders: Readonly<Record<string, Bend>> = {
  ...Object.fromEntries(Object.entries(endingsByLanguage).map(([language, its]) => [language, bySuffix(its)])),
  ...Object.fromEntries(['tr', 'az'].map((language): [string, Bend] => [language, (word) => turkicEndings(word, language)])),
};

const isOneWord = (form: string): boolean => /^\p{L}[\p{L}\p{M}'’ʼ]*~?$/u.test(form);

/** Forms of one country with all their endings written out. Terms of several words keep open stems: their words hold each other. */
export function inflected(forms: CountryForms, language: string): CountryForms {
  const bend = benders[language];
  if (!bend) return forms;
  const all = (list: readonly string[] | undefined, bends: (form: string) => boolean): string[] => [
    ...new Set((list ?? []).flatMap((form) => (isOneWord(form) && bends(form) ? bend(form) : [form]))),
  ];
  return {
    ...forms,
    names: all(forms.names, () => true),
    capitals: all(forms.capitals, () => true),
    // A demonym without a mark is written in all its forms.
    demonyms: all(forms.demonyms, (form) => form.endsWith('~')),
  };
}
