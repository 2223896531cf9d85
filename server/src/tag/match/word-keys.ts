import { ownCopy } from '../text/own-copy.ts';
import type { Token } from '../text/token.ts';
import { hashed, type Longest, mixed, WordBits } from './word-bits.ts';

/** The letters of the word that is looked at. */
const units = new Uint16Array(128);
/** So many readings are kept, each in the place of its hash: about as many as there are words to know. */
const keptFor = (words: number): number => 2 ** Math.min(13, Math.max(6, Math.ceil(Math.log2(words + 1))));

interface Memory<K> {
  bits: WordBits;
  hashes: Int32Array;
  readings: ({ folded: string; keys: readonly K[] } | undefined)[];
}

const none: readonly never[] = [];

/**
 * The words and stems that the forms of a lexicon are made of, each with its key. What comes again is read from memory; of the other
 * words most are none of the lexicon's, and a few bits say so before they are cut out of the text.
 */
export class WordKeys<K> {
  readonly #words = new Map<string, K>();
  readonly #stems = new Map<string, K>();
  readonly #prefixes: readonly string[];
  readonly #behind: ReadonlySet<string>;
  readonly #longest: Longest;
  #memory: Memory<K> | null = null;

  /** As the trie's: what may be written before a word, letters that may follow a stem, particles that may follow any word. */
  constructor(prefixes: readonly string[], ending: number, behind: ReadonlySet<string>) {
    this.#prefixes = prefixes;
    this.#behind = behind;
    this.#longest = { ending, behind: Math.max(0, ...[...behind].map((particle) => particle.length)) };
  }

  /** The key of a word or stem; made where it has none yet. */
  add(folded: string, stem: boolean, make: () => K): K {
    const keys = stem ? this.#stems : this.#words;
    const known = keys.get(folded);
    if (known !== undefined) return known;
    const key = make();
    keys.set(folded, key);
    this.#memory = null;
    return key;
  }

  /** The keys of all that a word of a text can be read as: itself and its stems, with and without what is written onto it. */
  of(token: Token): readonly K[] {
    const length = token.spell(units);
    // No word of a lexicon is so long.
    if (length === -1) return none;
    let hash = 0;
    for (let at = 0; at < length; at += 1) hash = hashed(hash, units[at]!);
    const { bits, hashes, readings } = (this.#memory ??= this.#remember());
    const slot = mixed(hash) & (hashes.length - 1);
    if (hashes[slot] === hash) {
      const reading = readings[slot];
      if (reading && isSpelt(reading.folded, length)) return reading.keys;
    }
    const keys = this.#keysOf(token, bits, length);
    if (keys === none) return none;
    hashes[slot] = hash;
    readings[slot] = { folded: ownCopy(token.fold), keys };
    return keys;
  }

  #remember(): Memory<K> {
    const kept = keptFor(this.#words.size + this.#stems.size);
    return { bits: new WordBits(this.#words, this.#stems), hashes: new Int32Array(kept), readings: Array.from({ length: kept }) };
  }

  #keysOf(token: Token, bits: WordBits, length: number): readonly K[] {
    const keys: K[] = [];
    const may = bits.mayKnow(units, 0, length, this.#longest);
    if (may !== 0) this.#collect(token.fold, may, keys);
    for (const prefix of this.#prefixes) {
      if (length - prefix.length < 3 || !isSpelt(prefix, prefix.length)) continue;
      const mayBehind = bits.mayKnow(units, prefix.length, length, this.#longest);
      if (mayBehind !== 0) this.#collect(token.fold.slice(prefix.length), mayBehind, keys);
    }
    return keys.length > 0 ? keys : none;
  }

  /** `may`: the bits of what may be known, as `WordBits` tells them. */
  #collect(folded: string, may: number, keys: K[]): void {
    for (let cut = 1; cut <= this.#longest.behind && cut < folded.length; cut += 1) {
      if ((may & (0x1_00_01 << cut)) === 0 || !this.#behind.has(folded.slice(-cut))) continue;
      push(keys, this.#words.get(folded.slice(0, -cut)));
      push(keys, this.#stems.get(folded.slice(0, -cut)));
    }
    if ((may & 0x1_00_00) !== 0) push(keys, this.#words.get(folded));
    for (let cut = 0; cut <= this.#longest.ending && folded.length - cut >= 2; cut += 1)
      if ((may & (1 << cut)) !== 0) push(keys, this.#stems.get(folded.slice(0, folded.length - cut)));
  }
}

function push<K>(keys: K[], key: K | undefined): void {
  if (key !== undefined) keys.push(key);
}

/** Whether these are the letters of the word that is looked at. */
function isSpelt(folded: string, length: number): boolean {
  if (folded.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (folded.charCodeAt(at) !== units[at]) return false;
  return true;
}
