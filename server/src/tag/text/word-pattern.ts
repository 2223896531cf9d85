import { ownCopy } from './own-copy.ts';

/** What the patterns have said of a word: a bit for each of them. */
interface Said {
  word: string;
  asked: number;
  yes: number;
}

/** So many words are remembered at most. */
const most = 4096;
const bits = 31;

let patterns = 0;
const said = new Map<string, Said>();
/** The words last asked about, by their length and first letter: all patterns are asked of the few that stand beside a name. */
const recent: Said[] = Array.from({ length: 256 }, () => ({ word: '', asked: 0, yes: 0 }));

function lookUp(word: string): Said {
  const known = said.get(word);
  if (known) return known;
  if (said.size === most) said.clear();
  const one = { word: ownCopy(word), asked: 0, yes: 0 };
  said.set(one.word, one);
  return one;
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
    const place = (word.length * 37 + (word.charCodeAt(0) | 0)) & (recent.length - 1);
    let one = recent[place]!;
    if (one.word !== word) recent[place] = one = lookUp(word);
    if ((one.asked & this.#bit) === 0) {
      one.asked |= this.#bit;
      if (this.#pattern.test(word)) one.yes |= this.#bit;
    }
    return (one.yes & this.#bit) !== 0;
  }
}
