import { ownCopy } from '../text/own-copy.ts';
import type { Token } from '../text/token.ts';
import { hashed, mixed, WordBits } from './word-bits.ts';

/** The letters of the word that is looked at. */
const units = new Uint16Array(128);
/** So many readings are kept at most, each in the place of its hash. */
const kept = 1 << 12;

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
  readonly #longest: { ending: number; behind: number };
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
    if (length === -1) return this.#keysOf(token.fold);
    let hash = 0;
    for (let at = 0; at < length; at += 1) hash = hashed(hash, units[at]!);
    const slot = mixed(hash) & (kept - 1);
    const { bits, hashes, readings } = (this.#memory ??= this.#remember());
    if (hashes[slot] === hash) {
      const reading = readings[slot];
      if (reading && isSpelt(reading.folded, length)) return reading.keys;
    }
    if (!bits.mayKnow(units, 0, length, this.#longest) && !this.#mayKnowWithoutPrefix(bits, length)) return none;
    const keys = this.#keysOf(token.fold);
    hashes[slot] = hash;
    readings[slot] = { folded: ownCopy(token.fold), keys };
    return keys;
  }

  #remember(): Memory<K> {
    return { bits: new WordBits(this.#words, this.#stems), hashes: new Int32Array(kept), readings: Array.from({ length: kept }) };
  }

  #mayKnowWithoutPrefix(bits: WordBits, length: number): boolean {
    return this.#prefixes.some(
      (prefix) => length - prefix.length >= 3 && isSpelt(prefix, prefix.length) && bits.mayKnow(units, prefix.length, length, this.#longest),
    );
  }

  #keysOf(folded: string): readonly K[] {
    const keys: K[] = [];
    this.#collect(folded, keys);
    for (const prefix of this.#prefixes)
      if (folded.length - prefix.length >= 3 && folded.startsWith(prefix)) this.#collect(folded.slice(prefix.length), keys);
    return keys.length > 0 ? keys : none;
  }

  #collect(folded: string, keys: K[]): void {
    for (let cut = 1; cut <= this.#longest.behind && cut < folded.length; cut += 1) {
      if (!this.#behind.has(folded.slice(-cut))) continue;
      push(keys, this.#words.get(folded.slice(0, -cut)));
      push(keys, this.#stems.get(folded.slice(0, -cut)));
    }
    push(keys, this.#words.get(folded));
    for (let cut = 0; cut <= this.#longest.ending && folded.length - cut >= 2; cut += 1)
      push(keys, this.#stems.get(folded.slice(0, folded.length - cut)));
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
