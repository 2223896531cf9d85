import { type Token, tokensOf } from '../text/tokens.ts';
import { Steps } from './steps.ts';
import { WordTable } from './word-table.ts';

/** How a form's case binds: `exact` as written, `initial` asks for a capital where the form has one, `any` is blind to it. */
export type Case = 'exact' | 'initial' | 'any';

interface End<T> {
  value: T;
  match: Case;
  form: string;
  /** What is asked of the text's words beside their letters; null where that is nothing. */
  words: readonly Asked[] | null;
  /** What may follow the last word's stem; anything where it is not said. */
  endings: ReadonlySet<string> | undefined;
  /** Another form of the same words. */
  other: End<T> | null;
}

/** Of a form's word, for what a match hangs on. */
interface Asked {
  text: string;
  capital: boolean;
  suffix: string;
  length: number;
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

/** A trie over words: one pass over a text finds the entries of all lexicons, whatever their number. Its nodes are numbers, from 1. */
export class Trie<T> {
  /** A word's key is the node that it leads to as the first of a form. */
  readonly #words: WordTable;
  readonly #steps = new Steps();
  /** By node: whether any word leads on from it, and the forms that end there. */
  readonly #leadsOn: boolean[] = [false];
  readonly #ends: (End<T> | null)[] = [null];

  /**
   * `prefixes`: particles that a script writes onto the next word (Arabic "و", "ال" …); `longestEnding`: letters that may follow
   * a stem (`~`); `behind`: particles that may follow any word (Korean "은", "에서").
   */
  constructor(prefixes: readonly string[] = [], longestEnding = 4, behind: ReadonlySet<string> = new Set()) {
    this.#words = new WordTable(prefixes, longestEnding, behind);
  }

  /** `~` after a word of the form makes it a stem; `endings`, folded, are those that may follow the last one. */
  add(form: string, value: T, match: Case = 'initial', endings?: ReadonlySet<string>): void {
    const words: Token[] = [];
    let node = 0;
    for (const part of form.split(/(?<=~)|\s+/u)) {
      const stem = part.endsWith('~');
      const tokens = tokensOf(stem ? part.slice(0, -1) : part);
      for (const [place, token] of tokens.entries()) {
        const key = this.#keyOf(token.fold, stem && place === tokens.length - 1);
        node = node === 0 ? key : this.#grow(node, key);
        words.push(token);
      }
    }
    if (node !== 0)
      this.#ends[node] = withOther(this.#ends[node]!, { value, match, form, words: asked(match, words, endings), endings, other: null });
  }

  #keyOf(folded: string, stem: boolean): number {
    const next = this.#ends.length;
    const key = this.#words.add(folded, stem, next);
    if (key === next) this.#addNode();
    return key;
  }

  #addNode(): void {
    this.#leadsOn.push(false);
    this.#ends.push(null);
  }

  #grow(from: number, key: number): number {
    const known = this.#steps.to(from, key);
    if (known !== 0) return known;
    const to = this.#ends.length;
    this.#addNode();
    this.#leadsOn[from] = true;
    this.#steps.add(from, key, to);
    return to;
  }

  /** All entries at every place, longest first for each place; overlaps are the caller's to settle. */
  scan(tokens: readonly Token[], shouting: boolean, found: Found<T>): void {
    const text: Text<T> = { tokens, keys: [], ends: [0], shouting, found };
    for (const token of tokens) {
      this.#words.read(token, text.keys);
      text.ends.push(text.keys.length);
    }
    let at = 0;
    for (let first = 0; first < tokens.length; first += 1) for (; at < text.ends[first + 1]!; at += 1) this.#walk(text.keys[at]!, text, first, first);
  }

  /** Goes on from the word at `at`, which has led here. */
  #walk(node: number, text: Text<T>, first: number, at: number): void {
    if (this.#leadsOn[node]! && at + 1 < text.tokens.length) {
      for (let next = text.ends[at + 1]!; next < text.ends[at + 2]!; next += 1) {
        const to = this.#steps.to(node, text.keys[next]!);
        if (to !== 0) this.#walk(to, text, first, at + 1);
      }
    }
    for (let end: End<T> | null = this.#ends[node]!; end !== null; end = end.other)
      if (end.words === null || fits(end.words, end, text, first)) text.found(end.value, end.form, first, at);
  }

  find(tokens: readonly Token[], shouting = false): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.scan(tokens, shouting, (value, form, first, last) =>
      hits.push({ value, form, first, last, start: tokens[first]!.start, end: tokens[last]!.end }),
    );
    return hits;
  }
}

/** A text that is looked through. */
interface Text<T> {
  tokens: readonly Token[];
  /** What its words can be read as, one word after the other. */
  keys: number[];
  /** Where the keys of each word end, after a 0. */
  ends: number[];
  shouting: boolean;
  found: Found<T>;
}

/** The forms of the same words, in the order in which they were added. */
function withOther<T>(ends: End<T> | null, last: End<T>): End<T> {
  if (ends === null) return last;
  let end = ends;
  while (end.other !== null) end = end.other;
  end.other = last;
  return ends;
}

function asked(match: Case, words: readonly Token[], endings: ReadonlySet<string> | undefined): readonly Asked[] | null {
  const binds = endings !== undefined || match === 'exact' || words.some((word) => word.suffix !== '' || (match === 'initial' && word.capital));
  return binds
    ? words.map(({ text, fold, capital, suffix }) => ({ text: match === 'exact' ? text : '', capital, suffix, length: fold.length }))
    : null;
}

function fits<T>(words: readonly Asked[], { match, endings }: End<T>, { tokens, shouting }: Text<T>, first: number): boolean {
  const bindsCase = match === 'exact' || (match === 'initial' && !shouting);
  for (let at = 0; at < words.length; at += 1) {
    const [word, token] = [words[at]!, tokens[first + at]!];
    // "Sana'a" is written with its ending, "St. John's" is not "St. John".
    if (word.suffix !== '' && word.suffix !== token.suffix) return false;
    if (bindsCase && (match === 'exact' ? word.text !== token.text : word.capital && !token.capital)) return false;
  }
  const at = words.length - 1;
  return !endings || endings.has(tokens[first + at]!.fold.slice(words[at]!.length));
}
