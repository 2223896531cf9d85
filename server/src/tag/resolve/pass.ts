import type { Atom, Candidate, Line } from '../match/line.ts';
import type { Token } from '../text/tokens.ts';
import type { Standing } from './found.ts';

/** What the passes may know of the whole article. */
export interface ArticleWords {
  language: string;
  /** Every folded word. */
  words: ReadonlySet<string>;
  /** Last words of names in full that are no country ("Jordan" of "Michael Jordan"), folded, with their reason. */
  otherSense: ReadonlyMap<string, string>;
  /** The article is local news of one country: counties, sheriffs, school boards. */
  local: boolean;
  /** The article's day, as far as it is known. */
  day: string | null;
}

export interface Verdict {
  standing: Standing;
  reason: string;
}

/** A name where it stands. */
export interface Place {
  candidate: Candidate;
  line: Line;
  words: ArticleWords;
}

/** One question to one name. The first pass that answers decides; their order is part of their meaning. */
export interface Pass {
  id: string;
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

export const atomAt = (line: Line, token: number, ...concepts: Atom['concept'][]): boolean =>
  line.atoms.some((a) => concepts.includes(a.concept) && a.first <= token && token <= a.last);

/** The text between two neighbouring words, without the ending that belongs to the left one. */
export const gap = (line: Line, left: Token, right: Token): string =>
  line.sentence.text.slice(left.end - line.sentence.start, right.start - line.sentence.start);

/** The next word, where nothing but a space or a hyphen parts it from the name. */
export function nextWord(place: Place): Token | undefined {
  const next = after(place);
  return next && /^[\s-]+$/u.test(gap(place.line, last(place), next)) ? next : undefined;
}

/** The word before, where nothing but a space or a hyphen parts it from the name. */
export function wordBefore(place: Place, by = 1): Token | undefined {
  const [word, next] = [before(place, by), before(place, by - 1)];
  const right = by === 1 ? first(place) : next;
  return word && right && /^(?:['’]s?)?\.?[\s-]*$/u.test(gap(place.line, word, right)) ? word : undefined;
}
