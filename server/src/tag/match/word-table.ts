import type { Token } from '../text/token.ts';

/** The folded letters of the word that is looked at, and the hash of each of its beginnings: of `n` letters at `n`. */
const units = new Uint16Array(128);
const beginnings = new Int32Array(units.length + 1);

const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01_00_01_93);
const mixed = (hash: number): number => hash ^ (hash >>> 15);
/** A stem has another hash than the word that is spelt like it. */
const asStem = (hash: number): number => hash ^ 0x2c_1b_3c_6d;

/** Half of the slots are free at least; of the bits fifteen of sixteen. */
const slotsForEach = 2;
const bitsForSlot = 8;
/** Slots to begin with. */
const least = 256;
/** What stands in a slot: the hash of an entry, its key (0 where the slot is free), where its letters begin, and how many there are. */
const slotSize = 4;

/**
 * Words and stems as folded letters, each with a number, its key, in typed arrays: a text is read without making anything.
 * Most words of a text are none of these, and a few bits say so before letters are compared.
 */
export class WordTable {
  readonly #prefixes: readonly string[];
  readonly #ending: number;
  readonly #particles: ReadonlySet<string>;
  readonly #longestParticle: number;
  #count = 0;
  /** By hash; what belongs together stands together. */
  #slots = new Int32Array(least * slotSize);
  #bits = new Int32Array((least * bitsForSlot) / 32);
  #letters = new Uint16Array(least * 8);
  #lettersEnd = 0;

  /**
   * `prefixes`: what may be written before a word; `ending`: letters that may follow a stem; `particles`: what may follow any word.
   * Neither is longer than fifteen letters.
   */
  constructor(prefixes: readonly string[] = [], ending = 0, particles: ReadonlySet<string> = new Set()) {
    this.#prefixes = prefixes;
    this.#ending = ending;
    this.#particles = particles;
    this.#longestParticle = Math.max(0, ...[...particles].map((particle) => particle.length));
  }

  /** The key of a word or stem; the given one where it has none yet. No word of a lexicon has more letters than there is room for here. */
  add(folded: string, stem: boolean, key: number): number {
    let hash = 0;
    for (let at = 0; at < folded.length; at += 1) {
      units[at] = folded.charCodeAt(at);
      hash = hashed(hash, units[at]!);
    }
    if (stem) hash = asStem(hash);
    const known = this.#keyOf(hash, 0, folded.length);
    if (known !== 0) return known;
    this.#append(hash, folded.length, key);
    return key;
  }

  /** Whether it has any reading of a word. */
  has(token: Token): boolean {
    const keys: number[] = [];
    this.read(token, keys);
    return keys.length > 0;
  }

  /** Adds the keys of all that a word of a text can be read as: itself and its stems, with and without what is written onto it. */
  read(token: Token, keys: number[]): void {
    const length = token.spell(units);
    if (length === -1) return;
    this.#collect(token, 0, length, keys);
    for (const prefix of this.#prefixes) if (length - prefix.length >= 3 && begins(prefix)) this.#collect(token, prefix.length, length, keys);
  }

  #collect(token: Token, from: number, to: number, keys: number[]): void {
    const may = this.#mayKnow(from, to);
    if (may === 0) return;
    for (let cut = 1; cut <= this.#longestParticle && from + cut < to; cut += 1) {
      if ((may & (0x1_00_01 << cut)) === 0 || !this.#particles.has(token.fold.slice(-cut))) continue;
      this.#push(beginnings[to - cut]!, from, to - cut, keys);
      this.#push(asStem(beginnings[to - cut]!), from, to - cut, keys);
    }
    if ((may & 0x1_00_00) !== 0) this.#push(beginnings[to]!, from, to, keys);
    for (let cut = 0; cut <= this.#ending && to - cut >= from + 2; cut += 1)
      if ((may & (1 << cut)) !== 0) this.#push(asStem(beginnings[to - cut]!), from, to - cut, keys);
  }

  /**
   * Of the letters at [from, to), what may be known of their beginnings: bit `n` where they may begin with a stem with `n` letters
   * behind it, bit `n` + 16 where they may be a word with so many. Where no bit is set, nothing is known for certain.
   */
  #mayKnow(from: number, to: number): number {
    const longest = Math.max(this.#ending, this.#longestParticle);
    let hash = 0;
    let may = 0;
    for (let at = from; at < to; at += 1) {
      hash = hashed(hash, units[at]!);
      beginnings[at + 1] = hash;
      const left = to - 1 - at;
      if (left > longest) continue;
      if (this.#hasBit(asStem(hash))) may |= 1 << left;
      if (left <= this.#longestParticle && this.#hasBit(hash)) may |= 1 << (left + 16);
    }
    return may;
  }

  #hasBit(hash: number): boolean {
    const bit = mixed(hash);
    return (this.#bits[(bit >>> 5) & (this.#bits.length - 1)]! & (1 << (bit & 31))) !== 0;
  }

  #push(hash: number, from: number, to: number, keys: number[]): void {
    const key = this.#keyOf(hash, from, to);
    if (key !== 0) keys.push(key);
  }

  /** 0 where it has none. */
  #keyOf(hash: number, from: number, to: number): number {
    const slots = this.#slots;
    for (let slot = (mixed(hash) * slotSize) | 0; ; slot += slotSize) {
      const at = slot & (slots.length - 1);
      const key = slots[at + 1]!;
      if (key === 0 || (slots[at] === hash && slots[at + 3] === to - from && this.#isSpelt(slots[at + 2]!, from, to))) return key;
    }
  }

  #isSpelt(start: number, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (units[at] !== this.#letters[start + at - from]) return false;
    return true;
  }

  #append(hash: number, length: number, key: number): void {
    this.#count += 1;
    if (this.#count * slotsForEach * slotSize > this.#slots.length) this.#spread();
    const start = this.#lettersEnd;
    this.#lettersEnd += length;
    if (this.#lettersEnd > this.#letters.length) this.#letters = doubled(this.#letters);
    for (let at = 0; at < length; at += 1) this.#letters[start + at] = units[at]!;
    this.#place(hash, key, start, length);
  }

  #spread(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#bits = new Int32Array(this.#bits.length * 2);
    for (let at = 0; at < old.length; at += slotSize) if (old[at + 1] !== 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
  }

  #place(hash: number, key: number, start: number, length: number): void {
    const bit = mixed(hash);
    this.#bits[(bit >>> 5) & (this.#bits.length - 1)]! |= 1 << (bit & 31);
    let at = (bit * slotSize) & (this.#slots.length - 1);
    while (this.#slots[at + 1] !== 0) at = (at + slotSize) & (this.#slots.length - 1);
    this.#slots[at] = hash;
    this.#slots[at + 1] = key;
    this.#slots[at + 2] = start;
    this.#slots[at + 3] = length;
  }
}

function begins(prefix: string): boolean {
  for (let at = 0; at < prefix.length; at += 1) if (prefix.charCodeAt(at) !== units[at]) return false;
  return true;
}

function doubled(array: Uint16Array): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(array.length * 2);
  longer.set(array);
  return longer;
}
