import { ownCopy } from './own-copy.ts';

/** So many words are remembered at most. */
const most = 4096;

/** A pattern for single words, of many alternatives: it is asked of the same words again and again, and remembers what it said. */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #said = new Map<string, boolean>();

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  test(word: string): boolean {
    const known = this.#said.get(word);
    if (known !== undefined) return known;
    const says = this.#pattern.test(word);
    if (this.#said.size === most) this.#said.clear();
    this.#said.set(ownCopy(word), says);
    return says;
  }
}
