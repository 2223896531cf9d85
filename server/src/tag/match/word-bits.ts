export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01_00_01_93);
export const mixed = (hash: number): number => hash ^ (hash >>> 15);

/** A stem has another bit than the word that is spelt like it. */
const asStem = (hash: number): number => hash ^ 0x2c_1b_3c_6d;

function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at += 1) hash = hashed(hash, folded.charCodeAt(at));
  return hash;
}

/** For each word, so that one bit in sixteen is set at most. */
const bitsForEach = 16;

/** Letters that may follow a stem, and a word; fifteen at most. */
export interface Longest {
  ending: number;
  behind: number;
}

/** A bit for each word and each stem, by the hash of its letters: where none is set, a lexicon has nothing. */
export class WordBits {
  readonly #bits: Int32Array;
  readonly #last: number;

  constructor(words: ReadonlyMap<string, unknown>, stems: ReadonlyMap<string, unknown>) {
    const size = 2 ** Math.ceil(Math.log2(((words.size + stems.size) * bitsForEach) / 32 + 1));
    this.#bits = new Int32Array(size);
    this.#last = size - 1;
    for (const word of words.keys()) this.#set(hashOf(word));
    for (const stem of stems.keys()) this.#set(asStem(hashOf(stem)));
  }

  #set(hash: number): void {
    const bit = mixed(hash);
    this.#bits[(bit >>> 5) & this.#last]! |= 1 << (bit & 31);
  }

  #has(hash: number): boolean {
    const bit = mixed(hash);
    return (this.#bits[(bit >>> 5) & this.#last]! & (1 << (bit & 31))) !== 0;
  }

  /**
   * Of the letters at [from, to), what may be known of their beginnings: bit `n` where they may begin with a stem with `n` letters
   * behind it, bit `n` + 16 where they may be a word with so many. Where no bit is set, nothing is known for certain.
   */
  mayKnow(units: Uint16Array, from: number, to: number, { ending, behind }: Longest): number {
    const longest = Math.max(ending, behind);
    let hash = 0;
    let may = 0;
    for (let at = from; at < to; at += 1) {
      hash = hashed(hash, units[at]!);
      const left = to - 1 - at;
      if (left > longest) continue;
      if (this.#has(asStem(hash))) may |= 1 << left;
      if (left <= behind && this.#has(hash)) may |= 1 << (left + 16);
    }
    return may;
  }
}
