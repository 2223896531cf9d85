import { type Token, tokensOf } from '../text/tokens.ts';
import { WordKeys } from './word-keys.ts';

/** How a form's case binds: `exact` as written, `initial` asks for a capital where the form has one, `any` is blind to it. */
export type Case = 'exact' | 'initial' | 'any';

/** What the words so far lead to. Most have one word to go on with, or none, and end one form, or none. */
interface Node<T> {
  /** As a word's key: its own number. */
  id: number;
  /** The number of the word that leads to `to`. */
  next: number;
  to: Node<T> | null;
  others: Map<number, Node<T>> | null;
  end: End<T> | null;
}

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

const childOf = <T>(of: Node<T>, key: number): Node<T> | undefined => (of.next === key ? of.to! : of.others?.get(key));

/** A trie over words: one pass over a text finds the entries of all lexicons, whatever their number. */
export class Trie<T> {
  /** A word's key is the node that it leads to as the first of a form. */
  readonly #words: WordKeys<Node<T>>;
  #nodes = 0;

  /**
   * `prefixes`: particles that a script writes onto the next word (Arabic "و", "ال" …); `longestEnding`: letters that may follow
   * a stem (`~`); `behind`: particles that may follow any word (Korean "은", "에서").
   */
  constructor(prefixes: readonly string[] = [], longestEnding = 4, behind: ReadonlySet<string> = new Set()) {
    this.#words = new WordKeys(prefixes, longestEnding, behind);
  }

  /** `~` after a word of the form makes it a stem; `endings`, folded, are those that may follow the last one. */
  add(form: string, value: T, match: Case = 'initial', endings?: ReadonlySet<string>): void {
    const words: Token[] = [];
    let at: Node<T> | null = null;
    for (const part of form.split(/(?<=~)|\s+/u)) {
      const stem = part.endsWith('~');
      const tokens = tokensOf(stem ? part.slice(0, -1) : part);
      for (const [place, token] of tokens.entries()) {
        const key = this.#words.add(token.fold, stem && place === tokens.length - 1, () => this.#node());
        at = at === null ? key : this.#grow(at, key.id);
        words.push(token);
      }
    }
    if (at !== null) at.end = withOther(at.end, { value, match, form, words: asked(match, words, endings), endings, other: null });
  }

  #node(): Node<T> {
    this.#nodes += 1;
    return { id: this.#nodes, next: 0, to: null, others: null, end: null };
  }

  #grow(of: Node<T>, key: number): Node<T> {
    const known = childOf(of, key);
    if (known) return known;
    const to = this.#node();
    if (of.to === null) [of.next, of.to] = [key, to];
    else (of.others ??= new Map<number, Node<T>>()).set(key, to);
    return to;
  }

  /** All entries at every place, longest first for each place; overlaps are the caller's to settle. */
  scan(tokens: readonly Token[], shouting: boolean, found: Found<T>): void {
    const keys: (readonly Node<T>[])[] = [];
    for (const token of tokens) keys.push(this.#words.of(token));
    const text = { tokens, keys, shouting };
    for (let first = 0; first < keys.length; first += 1) for (const key of keys[first]!) walk(key, text, first, first, found);
  }

  find(tokens: readonly Token[], shouting = false): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.scan(tokens, shouting, (value, form, first, last) =>
      hits.push({ value, form, first, last, start: tokens[first]!.start, end: tokens[last]!.end }),
    );
    return hits;
  }
}

interface Text<T> {
  tokens: readonly Token[];
  keys: readonly (readonly Node<T>[])[];
  shouting: boolean;
}

/** Goes on from the word at `at`, which has led here. */
function walk<T>(here: Node<T>, text: Text<T>, first: number, at: number, found: Found<T>): void {
  if (here.to !== null && at + 1 < text.keys.length) {
    for (const key of text.keys[at + 1]!) {
      const to = childOf(here, key.id);
      if (to) walk(to, text, first, at + 1, found);
    }
  }
  for (let { end } = here; end !== null; end = end.other)
    if (end.words === null || fits(end.words, end, text, first)) found(end.value, end.form, first, at);
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
