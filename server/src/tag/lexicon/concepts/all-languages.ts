import type { Concept, ConceptWords } from '../concepts.ts';
import { conceptsInBoth } from '../serbian-letters.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
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
import { sl } from './sl.ts';
import { nl } from './nl.ts';
import { nb } from './nb.ts';
import { zh } from './zh.ts';

/** Written by hand. */
const byHand: Readonly<Record<string, ConceptWords>> = { ar, az, bg, cs, da: nb, de, el, en, es, fa, fr, he, hr, hu, hy, id, it, ja, ka, ko, nb, nl, pl, pt, ro, ru, sk, sl, sq, sv, tr, uk, zh };

/** Words for concepts by ISO 639-1 code; Serbian's are those of Croatian and Bosnian, in both alphabets. */
export function conceptWordsOf(language: string): ReadonlyMap<Concept, readonly string[]> {
  const words = language === 'sr' ? conceptsInBoth(hr) : (byHand[language] ?? {});
  const lists = Object.entries(words) as [Concept, string | readonly string[]][];
  return new Map(lists.map(([concept, list]) => [concept, withSoftened(typeof list === 'string' ? list.split(/,\s*/u) : list, language)]));
}

/** Before a vowel the last letter of a Turkish or Azerbaijani stem is softened: destek, desteği. */
const softened: Readonly<Record<string, Readonly<Record<string, string>>>> = { tr: { k: 'ğ' }, az: { k: 'y', q: 'ğ' } };

function withSoftened(words: readonly string[], language: string): readonly string[] {
  const soft = softened[language];
  if (!soft) return words;
  const known = new Set(words);
  return words.flatMap((word) => {
    const letter = /[^\s]{3}([kq])~$/u.exec(word)?.[1];
    const other = letter !== undefined && soft[letter] !== undefined ? `${word.slice(0, -2)}${soft[letter]}~` : word;
    return known.has(other) ? [word] : [word, other];
  });
}
