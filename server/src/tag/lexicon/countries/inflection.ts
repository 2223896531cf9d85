import { fold } from '../../text/fold.ts';
import { type Endings, endingsByLanguage } from './endings.ts';
import { turkicEndings } from './turkic-endings.ts';

/** A form as the matcher takes it: a stem (`~`) with the endings that may follow it, where the language says which. */
export interface BentForm {
  form: string;
  endings?: ReadonlySet<string> | undefined;
}

const sets = new Map<string, ReadonlySet<string>>();

/** One set for all words with the same endings. */
function setOf(endings: readonly string[]): ReadonlySet<string> {
  const key = endings.join(' ');
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set(endings.map(fold))));
  return set;
}

type Bend = (word: string) => BentForm;

function bySuffix({ nominative, stem }: Endings): Bend {
  const known = Object.keys(nominative).filter((e) => e !== '*').sort((a, b) => b.length - a.length);
  const ofStem = setOf(stem);
  const ofName = new Map(Object.entries(nominative).map(([ending, all]) => [ending, setOf(all)]));
  return (word) => {
    if (word.endsWith('~')) return { form: word, endings: ofStem };
    const ending = known.find((e) => word.endsWith(e) && word.length > e.length);
    return { form: `${ending === undefined ? word : word.slice(0, -ending.length)}~`, endings: ofName.get(ending ?? '*') };
  };
}

const benders = new Map<string, Bend>();

function benderOf(language: string): Bend | undefined {
  const known = benders.get(language);
  if (known) return known;
  const its = endingsByLanguage[language];
  const bend: Bend | undefined = its
    ? bySuffix(its)
    : language === 'tr' || language === 'az'
      ? (word) => ({ form: word.endsWith('~') ? word : `${word}~`, endings: setOf(turkicEndings(word, language)) })
      : undefined;
  if (bend) benders.set(language, bend);
  return bend;
}

/** Polish men in the plural: "polscy żołnierze", "niemieccy piloci". */
const personal: Readonly<Record<string, (demonym: string) => string | null>> = { pl: (demonym) => (demonym.endsWith('k~') ? `${demonym.slice(0, -2)}cy` : null) };

/** A demonym in the ways it is written, each to be bent for itself. */
export function waysOf(demonym: string, language: string): string[] {
  const plural = isOneWord(demonym) ? personal[language]?.(demonym) : null;
  return plural ? [demonym, plural] : [demonym];
}

const isOneWord = (form: string): boolean => /^\p{L}[\p{L}\p{M}'’ʼ]*~?$/u.test(form);

/**
 * A country's form with its endings. Names and capitals stand in the nominative or as a stem, a demonym without a mark is written in all
 * its forms. Terms of several words keep open stems: their words hold each other.
 */
export function bent(form: string, kind: 'name' | 'demonym' | 'capital', language: string): BentForm {
  if (!isOneWord(form) || (kind === 'demonym' && !form.endsWith('~'))) return { form };
  return benderOf(language)?.(form) ?? { form };
}
