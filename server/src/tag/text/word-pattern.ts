import { ownCopy } from './own-copy.ts';

/** What the patterns have said of a word: a bit for each of them. */
interface Said {
  word: string;
  asked: number;
  yes: number;
}

const bits = 31;

let patterns = 0;
/** The words last asked about, each in the place that a few of its letters give it: the patterns are asked of the same ones again and again. */
const said: Said[] = Array.from({ length: 4096 }, () => ({ word: '', asked: 0, yes: 0 }));

function placeOf(word: string): number {
  const { length } = word;
  const letters = Math.imul(word.charCodeAt(0), 0x1_01) ^ Math.imul(word.charCodeAt(length >> 1), 0x10_01) ^ (word.charCodeAt(length - 1) << 4);
  return (letters ^ (letters >>> 12) ^ length) & (said.length - 1);
}

/** A pattern for single words, of many alternatives: it is asked of the same words again and again, and what it says is remembered. */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #bit: number;

  constructor(pattern: RegExp) {
    if (patterns === bits) throw new Error('There are more patterns for words than bits.');
    this.#pattern = pattern;
    this.#bit = 1 << patterns;
    patterns += 1;
  }

  test(word: string): boolean {
    const one = said[placeOf(word)]!;
    if (one.word !== word) {
      one.word = ownCopy(word);
      one.asked = 0;
      one.yes = 0;
    }
    if ((one.asked & this.#bit) === 0) {
      one.asked |= this.#bit;
      if (this.#pattern.test(word)) one.yes |= this.#bit;
    }
    return (one.yes & this.#bit) !== 0;
  }
}
