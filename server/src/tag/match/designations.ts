import { notDesignations } from '../lexicon/equipment-names.ts';
import type { Sentence } from '../text/reading.ts';
import { Atom } from './atom.ts';

const letters = /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}\p{Lu}?)$/u;
/** A year is no model: "DSA-2014" is a fair. */
const digits = /^(?!(?:19|20)\d\d$)\d{1,4}\p{L}{0,3}$/u;

const hyphen = 0x2d;

/** Model designations ("F-16", "TC-90", "МиГ-29") in a sentence, as weapons. */
export function designations({ tokens, text, start }: Sentence): Atom[] {
  if (!text.includes('-')) return [];
  const found: Atom[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [name, number] = [tokens[at]!, tokens[at + 1]!];
    if (number.start !== name.end + 1 || text.charCodeAt(name.end - start) !== hyphen) continue;
    if (!letters.test(name.text) || !digits.test(number.text) || notDesignations.test(name.text)) continue;
    found.push(new Atom('equipment', { first: at, last: at + 1, start: name.start, end: number.end }));
  }
  return found;
}
