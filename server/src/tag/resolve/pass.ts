import type { Atom } from '../match/atom.ts';
import type { Candidate, Line } from '../match/line.ts';
import type { Token } from '../text/tokens.ts';
import type { ArticleWords } from './article-words.ts';
import type { Found, Standing } from './found.ts';

export interface Verdict {
  standing: Standing;
  reason: string;
}

const joint = /^[\s-]+$/u;
const jointBefore = /^(?:['’]s?)?\.?[\s-]*$/u;

/** A name where it stands. What the passes ask of it again and again is found once. */
export class Place {
  readonly candidate: Candidate;
  readonly line: Line;
  readonly words: ArticleWords;
  /** What passes and others ask alike: answered once. */
  isTown: boolean | undefined;
  isPerson: boolean | undefined;
  #next: Token | null | undefined;
  #before: Token | null | undefined;
  #beyond: Token | null | undefined;

  constructor(candidate: Candidate, line: Line, words: ArticleWords) {
    this.candidate = candidate;
    this.line = line;
    this.words = words;
  }

  /** The next word, where nothing but a space or a hyphen parts it from the name. */
  get next(): Token | undefined {
    if (this.#next === undefined) {
      const next = after(this);
      this.#next = next && isParted(this.line, last(this), next, joint) ? next : null;
    }
    return this.#next ?? undefined;
  }

  /** The word before, where nothing but a space or a hyphen parts it from the name. */
  get before(): Token | undefined {
    if (this.#before === undefined) this.#before = this.#partedBefore(1, first(this));
    return this.#before ?? undefined;
  }

  /** The word before the one before, where no more parts these two. */
  get beyond(): Token | undefined {
    if (this.#beyond === undefined) this.#beyond = this.#partedBefore(2, before(this));
    return this.#beyond ?? undefined;
  }

  #partedBefore(by: number, right: Token | undefined): Token | null {
    const word = before(this, by);
    return word && isParted(this.line, word, right!, jointBefore) ? word : null;
  }
}

/** Most words are parted by one space. */
function isParted({ sentence: { text, start } }: Line, left: Token, right: Token, by: RegExp): boolean {
  const between = left.end - start;
  return right.start === left.end + 1 && text.charCodeAt(between) === 0x20 ? true : by.test(text.slice(between, right.start - start));
}

/** One question to one name. The first pass that answers decides; their order is part of their meaning. */
export interface Pass {
  id: string;
  /** The mentions that it is asked of; of all where it is not said. */
  of?: readonly Found['mention'][];
  decide(place: Place): Verdict | null;
}

export const drop = (reason: string): Verdict => ({ standing: 'dropped', reason });
export const weak = (reason: string): Verdict => ({ standing: 'weak', reason });
export const undecided = (reason: string): Verdict => ({ standing: 'undecided', reason });

export const before = ({ candidate, line }: Place, by = 1): Token | undefined => line.sentence.tokens[candidate.first - by];
export const after = ({ candidate, line }: Place, by = 1): Token | undefined => line.sentence.tokens[candidate.last + by];
export const first = ({ candidate, line }: Place): Token => line.sentence.tokens[candidate.first]!;
export const last = ({ candidate, line }: Place): Token => line.sentence.tokens[candidate.last]!;

export const mentionOf = (c: Candidate): string => (c.entry.kind === 'country' ? c.entry.mention : 'blocked');
export const isOneWord = ({ candidate }: Place): boolean => candidate.first === candidate.last;

/** Whether a word is, or is part of, one of these. */
export function atomAt({ atoms }: Line, token: number, ...concepts: Atom['concept'][]): boolean {
  for (const atom of atoms) if (atom.first <= token && token <= atom.last && concepts.includes(atom.concept)) return true;
  return false;
}

/** The text between two neighbouring words, without the ending that belongs to the left one. */
export const gap = (line: Line, left: Token, right: Token): string =>
  line.sentence.text.slice(left.end - line.sentence.start, right.start - line.sentence.start);

export const nextWord = (place: Place): Token | undefined => place.next;
export const wordBefore = (place: Place): Token | undefined => place.before;
export const wordBeyond = (place: Place): Token | undefined => place.beyond;
