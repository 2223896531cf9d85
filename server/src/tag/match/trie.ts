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
}

export interface Hit<T> {
  value: T;
  form: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

const node = <T>(): Node<T> => ({ next: new Map(), stems: null, ends: [] });

/** A trie over words: one pass over a text finds the entries of all lexicons, whatever their number. */
export class Trie<T> {
  readonly #root = node<T>();
  readonly #prefixes: readonly string[];
  readonly #longestEnding: number;

  /** `prefixes`: particles that a script writes onto the next word (Arabic "و", "ال" …); `longestEnding`: letters that may follow a stem (`~`). */
  constructor(prefixes: readonly string[] = [], longestEnding = 4) {
    this.#prefixes = prefixes;
    this.#longestEnding = longestEnding;
  }

  /** `~` after a word of the form makes it a stem. */
  add(form: string, value: T, match: Case = 'initial'): void {
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
    }
    if (words.length > 0) at.ends.push({ value, match, form, words: words.map(({ token }) => token) });
  }

  /** All entries at every place, longest first for each place; overlaps are the caller's to settle. */
  find(tokens: readonly Token[], shouting = false): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let first = 0; first < tokens.length; first += 1) this.#walk(this.#root, tokens, first, first, shouting, hits);
    return hits;
  }

  #walk(from: Node<T>, tokens: readonly Token[], first: number, at: number, shouting: boolean, hits: Hit<T>[]): void {
    const token = tokens[at];
    if (!token) return;
    for (const to of this.#step(from, token.fold, at === first)) {
      this.#walk(to, tokens, first, at + 1, shouting, hits);
      for (const end of to.ends) {
        if (fits(end, tokens, first, at, shouting))
          hits.push({ value: end.value, form: end.form, first, last: at, start: tokens[first]!.start, end: token.end });
      }
    }
  }

  *#step(from: Node<T>, folded: string, atStart: boolean): Iterable<Node<T>> {
    yield* this.#children(from, folded);
    if (!atStart && from === this.#root) return;
    for (const prefix of this.#prefixes) {
      if (folded.startsWith(prefix) && folded.length - prefix.length >= 3) yield* this.#children(from, folded.slice(prefix.length));
    }
  }

  *#children(from: Node<T>, folded: string): Iterable<Node<T>> {
    const exact = from.next.get(folded);
    if (exact) yield exact;
    if (!from.stems) return;
    for (let cut = 0; cut <= this.#longestEnding && folded.length - cut >= 2; cut += 1) {
      const stem = from.stems.get(cut === 0 ? folded : folded.slice(0, -cut));
      if (stem) yield stem;
    }
  }
}

function fits<T>(end: End<T>, tokens: readonly Token[], first: number, last: number, shouting: boolean): boolean {
  if (end.match === 'any') return true;
  if (end.match === 'exact') return end.words.every((word, at) => word.text === tokens[first + at]!.text);
  return shouting || end.words.every((word, at) => !word.capital || tokens[first + at]!.capital);
}
