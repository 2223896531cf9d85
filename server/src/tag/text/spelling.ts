import { fold } from './fold.ts';
import { kind, kindAt } from './letter-kinds.ts';

/** What a word's letters alone say of it. */
export interface Spelling {
  fold: string;
  capital: boolean;
  /** Articles and prepositions that Romance languages fuse to the next word, and the like. */
  elides: boolean;
}

const elision = /^(?:[ldscjnmt]|qu|un|dell|all|nell|sull|dall|degl|quell|lorsqu|jusqu|puisqu)$/u;
/** Vowel signs of Arabic and Hebrew are written or not: they say nothing here. */
const vowelSigns = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

const spell = (word: string): Spelling => {
  const bare = fold(word).replaceAll(vowelSigns, '');
  return { fold: bare, capital: (kindAt(word, 0) & kind.upper) !== 0, elides: elision.test(bare) };
};

/** Most words come again and again. Bounded, so that a million articles take no more memory than a thousand. */
const most = 1 << 15;
const longest = 40;
const known = new Map<string, Spelling>();

/** A copy: a long slice would hold the whole article in memory. */
const own = (word: string): string => (word.length < 13 ? word : ` ${word}`.slice(1));

export function spellingOf(word: string): Spelling {
  if (word.length > longest) return spell(word);
  let spelling = known.get(word);
  if (!spelling) {
    if (known.size >= most) known.clear();
    known.set(own(word), (spelling = spell(own(word))));
  }
  return spelling;
}
