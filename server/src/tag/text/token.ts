import { fold } from './fold.ts';
import { kind } from './letter-kinds.ts';
import { Letters } from './letters.ts';

/** Vowel signs of Arabic and Hebrew are written or not: they say nothing here. */
const vowelSigns = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const isVowelSign = (unit: number): boolean =>
  unit >= 0x05_91 &&
  unit <= 0x06_70 &&
  (unit <= 0x05_c7 || (unit >= 0x06_10 && unit <= 0x06_1a) || (unit >= 0x06_4b && unit <= 0x06_5f) || unit === 0x06_70);

/** A word as lexicons have it: folded, without vowel signs. */
export function spellingOf(text: string): string {
  const folded = fold(text);
  for (let at = 0; at < folded.length; at += 1) if (isVowelSign(folded.charCodeAt(at))) return folded.replaceAll(vowelSigns, '');
  return folded;
}

/** A word in a text. What it is spelt like is cut out of the text only where it is asked for: most words are never looked at twice. */
export class Token {
  readonly start: number;
  /** End of the word itself, without an ending after an apostrophe. */
  readonly end: number;
  /** The ending cut off at an apostrophe ("nin" of Türkiye'nin, "s" of Egypt's), folded. */
  readonly suffix: string;
  readonly capital: boolean;
  /** The text that it is cut out of, and where in it. */
  readonly #source: Letters;
  readonly #from: number;
  readonly #to: number;
  #fold: string | null = null;

  /** The word at [from, to) of a text, whose first letter has the offset `start`. */
  constructor(start: number, source: Letters, from: number, to: number, capital: boolean, suffix = '', end = start + to - from) {
    this.start = start;
    this.end = end;
    this.suffix = suffix;
    this.capital = capital;
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  get text(): string {
    return this.#source.text.slice(this.#from, this.#to);
  }

  /** UTF-16 units of its text. */
  get length(): number {
    return this.#to - this.#from;
  }

  get fold(): string {
    return (this.#fold ??= spellingOf(this.text));
  }

  /** It begins with a digit. */
  get isNumber(): boolean {
    return (this.#source.kinds(this.#from) & kind.digit) !== 0;
  }

  /** Writes its folded letters into `units`, as far as there is room; answers how many it has, or -1 where there are more. */
  spell(units: Uint16Array): number {
    let length = 0;
    for (let at = this.#from; at < this.#to; at += 1) {
      const unit = this.#source.folded(at);
      if (isVowelSign(unit)) continue;
      if (length === units.length) return -1;
      units[length] = unit;
      length += 1;
    }
    return length;
  }

  /** Two that stand one behind the other in a script without spaces, as one word. */
  joinedWith(next: Token): Token {
    const { capital, suffix, start } = this;
    if (next.#source === this.#source && next.#from === this.#to)
      return new Token(start, this.#source, this.#from, next.#to, capital, suffix, next.end);
    const both = new Letters(this.text + next.text);
    return new Token(start, both, 0, both.length, capital, suffix, next.end);
  }
}
