import type { Token } from '../text/tokens.ts';
import { tokensOf } from '../text/tokens.ts';

/** How a form's case binds: `exact` as written, `initial` asks for a capital where the form has one, `any` is blind to it. */
export type Case = 'exact' | 'initial' | 'any';

interface Node<T> {
  next: Map<string, Node<T>>;
  stems: Map<string, Node<T>> | null;
  ends: End<T>[];
}
interface End<T> {
  value: T;
  match: Case;
  form: string;
  words: Token[];
  /** What may follow the last word's stem; anything where it is not said. */
  endings?: ReadonlySet<string>;
}

export interface Hit<T> {
  value: T;
  form: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Told of each entry, with its first and last word. */
type Found<T> = (value: T, form: string, first: number, last: number) => void;

const node = <T>(): Node<T> => ({ next: new Map(), stems: null, ends: [] });

/** What a step leads to where it leads nowhere: most words of a text begin no form. */
const nowhere: readonly never[] = [];
/** First steps that are remembered, by the place of the word in the table of words: enough for the words of a language's news. */
const remembered = (1 << 14) - 1;

/** A trie over words: one pass over a text finds the entries of all lexicons, whatever their number. */
export class Trie<T> {
  readonly #root = node<T>();
  readonly #prefixes: readonly string[];
  readonly #longestEnding: number;
  readonly #behind: ReadonlySet<string>;
  readonly #longestBehind: number;
  #longestWord = 0;
  /** Words that begin nothing, by their numbers: a look at one number leaves most words behind. */
  #idle: Float64Array | null = null;
  #firstSteps: ({ folded: string; to: readonly Node<T>[] } | undefined)[] | null = null;

  /**
   * `prefixes`: particles that a script writes onto the next word (Arabic "و", "ال" …); `longestEnding`: letters that may follow
   * a stem (`~`); `behind`: particles that may follow any word (Korean "은", "에서").
   */
  constructor(prefixes: readonly string[] = [], longestEnding = 4, behind: ReadonlySet<string> = new Set()) {
    this.#prefixes = prefixes;
    this.#longestEnding = longestEnding;
    this.#behind = behind;
    this.#longestBehind = Math.max(0, ...[...behind].map((particle) => particle.length));
  }

  /** `~` after a word of the form makes it a stem; `endings`, folded, are those that may follow the last one. */
  add(form: string, value: T, match: Case = 'initial', endings?: ReadonlySet<string>): void {
    const words = form
      .split(/(?<=~)|\s+/u)
      .filter((w) => w !== '')
      .flatMap((w) => {
        const stem = w.endsWith('~');
        const tokens = tokensOf(stem ? w.slice(0, -1) : w);
        return tokens.map((token, at) => ({ token, stem: stem && at === tokens.length - 1 }));
      });
    let at = this.#root;
    for (const { token, stem } of words) {
      const map = stem ? (at.stems ??= new Map<string, Node<T>>()) : at.next;
      let to = map.get(token.fold);
      if (!to) map.set(token.fold, (to = node<T>()));
      at = to;
      this.#longestWord = Math.max(this.#longestWord, token.fold.length);
    }
    if (words.length > 0) at.ends.push({ value, match, form, words: words.map(({ token }) => token), ...(endings ? { endings } : {}) });
    this.#firstSteps = null;
    this.#idle = null;
  }

  /** All entries at every place, longest first for each place; overlaps are the caller's to settle. */
  scan(tokens: readonly Token[], shouting: boolean, found: Found<T>): void {
    const idle = (this.#idle ??= new Float64Array(remembered + 1));
    for (let first = 0; first < tokens.length; first += 1) {
      const token = tokens[first]!;
      if (idle[token.slot & remembered] === token.id) continue;
      const steps = this.#firstStep(token);
      if (steps.length === 0) idle[token.slot & remembered] = token.id;
      for (const to of steps) this.#walk(to, tokens, first, first, shouting, found);
    }
  }

  find(tokens: readonly Token[], shouting = false): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.scan(tokens, shouting, (value, form, first, last) =>
      hits.push({ value, form, first, last, start: tokens[first]!.start, end: tokens[last]!.end }),
    );
    return hits;
  }

  /** Goes on from `at`, whose word has led to `to`. */
  #walk(to: Node<T>, tokens: readonly Token[], first: number, at: number, shouting: boolean, found: Found<T>): void {
    const next = tokens[at + 1];
    if (next && (to.next.size > 0 || to.stems)) {
      for (const further of this.#step(to, next.fold)) this.#walk(further, tokens, first, at + 1, shouting, found);
    }
    for (const end of to.ends) if (fits(end, tokens, first, shouting)) found(end.value, end.form, first, at);
  }

  #firstStep({ fold: folded, slot }: Token): readonly Node<T>[] {
    this.#firstSteps ??= Array.from({ length: remembered + 1 });
    const known = this.#firstSteps[slot & remembered];
    if (known && known.folded === folded) return known.to;
    const to = this.#step(this.#root, folded);
    if (folded.length <= this.#longestWord + this.#longestEnding) this.#firstSteps[slot & remembered] = { folded, to };
    return to;
  }

  #step(from: Node<T>, folded: string): readonly Node<T>[] {
    const to: Node<T>[] = [];
    this.#children(from, folded, to);
    for (const prefix of this.#prefixes) {
      if (folded.length - prefix.length >= 3 && folded.startsWith(prefix)) this.#children(from, folded.slice(prefix.length), to);
    }
    return to.length > 0 ? to : nowhere;
  }

  #children(from: Node<T>, folded: string, to: Node<T>[]): void {
    const beyond = folded.length - this.#longestWord;
    if (beyond <= this.#longestBehind) this.#withoutParticle(from, folded, to);
    if (beyond > this.#longestEnding) return;
    const exact = from.next.get(folded);
    if (exact) to.push(exact);
    if (!from.stems) return;
    for (let cut = Math.max(0, beyond); cut <= this.#longestEnding && folded.length - cut >= 2; cut += 1) {
      const stem = from.stems.get(cut === 0 ? folded : folded.slice(0, folded.length - cut));
      if (stem) to.push(stem);
    }
  }

  #withoutParticle(from: Node<T>, folded: string, to: Node<T>[]): void {
    for (let cut = 1; cut <= this.#longestBehind && cut < folded.length; cut += 1) {
      if (!this.#behind.has(folded.slice(-cut))) continue;
      const word = folded.slice(0, -cut);
      for (const known of [from.next.get(word), from.stems?.get(word)]) if (known) to.push(known);
    }
  }
}

function fits<T>({ match, words, endings }: End<T>, tokens: readonly Token[], first: number, shouting: boolean): boolean {
  // "Sana'a" is written with its ending, "St. John's" is not "St. John".
  if (!words.every((word, at) => word.suffix === '' || word.suffix === tokens[first + at]!.suffix)) return false;
  const at = words.length - 1;
  if (endings && !endings.has(tokens[first + at]!.fold.slice(words[at]!.fold.length))) return false;
  if (match === 'any' || (match === 'initial' && shouting)) return true;
  if (match === 'exact') return words.every((word, at) => word.text === tokens[first + at]!.text);
  return words.every((word, at) => !word.capital || tokens[first + at]!.capital);
}
