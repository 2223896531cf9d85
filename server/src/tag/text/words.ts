import { fold } from './fold.ts';
import { kind, kindAt } from './letter-kinds.ts';

/** A word as it is spelt, and what its letters alone say of it. */
export interface Word {
  text: string;
  fold: string;
  capital: boolean;
  /** Articles and prepositions that Romance languages fuse to the next word, and the like. */
  elides: boolean;
  /** Its place in the table of words: below `slots`, shared with others. */
  slot: number;
  /** Its own number: no other word has had it. */
  id: number;
}

const elision = /^(?:[ldscjnmt]|qu|un|dell|all|nell|sull|dall|degl|quell|lorsqu|jusqu|puisqu)$/u;
/** Vowel signs of Arabic and Hebrew are written or not: they say nothing here. */
const vowelSigns = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

const slots = 1 << 16;
const longest = 40;
/** The last word seen in each slot. Most words come again and again; of a fixed size, so that a million articles take no more memory than one. */
const seen: (Word | undefined)[] = Array.from({ length: slots });

/** A copy of its own: a long slice would hold the whole article in memory. */
const copy = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

let spelled = 0;

function spell(text: string, slot: number): Word {
  const bare = fold(text).replaceAll(vowelSigns, '');
  return {
    text,
    fold: bare,
    capital: (kindAt(text, 0) & kind.upper) !== 0,
    elides: text.length <= 7 && elision.test(bare),
    slot,
    id: (spelled += 1),
  };
}

/** The word at [start, end) of a text. One seen before is known again without being cut out of the text. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  if (end - start > longest) return spell(text.slice(start, end), slot);
  const known = seen[slot];
  if (known && isAt(known.text, text, start, end)) return known;
  return (seen[slot] = spell(copy(text.slice(start, end)), slot));
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
