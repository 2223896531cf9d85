import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';
import { designationClasses, latinOf } from '../../lexicon/equipment/designations.ts';
import { designations } from '../../match/designations.ts';
import type { EquipmentWord } from '../../match/fact-word.ts';
import type { Span } from '../../match/atom.ts';
import type { Hit } from '../../match/trie.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';

/** One word or name of equipment. */
export interface Named extends Span {
  /** Null for a designation that no rule knows: beside a kind it is its name. */
  class: EquipmentClassId | null;
  model: string | null;
  doubtful: boolean;
}

/** `none` keeps its place, so that no shorter word takes it. */
type Looked = Omit<Named, 'class'> & { class: Named['class'] | 'none' };

type EquipmentHit = Hit<EquipmentWord>;

/** Kinds, names and designations of a sentence, from left to right: at every place the longest. */
export function equipmentNames(sentence: FactSentence): Named[] {
  const listed = sentence.words
    .filter((hit): hit is EquipmentHit => hit.value.kind === 'equipment' && !isProperName(sentence, hit as EquipmentHit))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || b.form.length - a.form.length)
    .map(({ value, first, last, start, end }): Looked => ({
      first,
      last,
      start,
      end,
      class: value.class,
      model: value.model,
      doubtful: value.doubtful,
    }));
  const taken: Looked[] = [];
  for (const one of [...listed, ...designated(sentence)])
    if (!taken.some((other) => other.first <= one.last && one.first <= other.last)) taken.push(one);
  return taken.filter((one): one is Named => one.class !== 'none').sort((a, b) => a.first - b.first);
}

/** A model that no list has, by the letters of its designation. */
function designated(sentence: FactSentence): Named[] {
  return designations(sentence.line.sentence).flatMap(({ first, last, start, end }): Named[] => {
    const [letters = '', digits = ''] = textBetween(sentence, start, end).split('-');
    const latin = latinOf[letters] ?? letters;
    const number = digits.replace(/s$/u, '');
    const kind = designationClasses.find(([pattern]) => pattern.test(`${latin}${number}`))?.[1];
    return [{ first, last, start, end, class: kind ?? null, model: `${latin}-${number}`, doubtful: false }];
  });
}

/** "Sputnik" amid a sentence is no satellite: where nouns are written small, a capital makes a name of a kind. */
function isProperName({ line: { sentence }, language }: FactSentence, { first, last, value }: EquipmentHit): boolean {
  if (value.model !== null || language === 'en' || language === 'de' || first === 0 || first !== last || sentence.shouting) return false;
  const { text } = sentence.tokens[first]!;
  return /^\p{Lu}\p{Ll}/u.test(text) && sentence.tokens.filter((t) => t.capital).length * 2 < sentence.tokens.length;
}
