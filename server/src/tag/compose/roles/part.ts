import type { CountryCode } from '@entente/shared/vocabulary/countries';
import {
  azerbaijani,
  beside,
  byBehind,
  compass,
  doneBy,
  forBehind,
  grounds,
  onlyBy,
  outOf,
  owners,
  towards,
  leadsInEnglish,
  onlyEnglish,
  tellers,
} from '../../lexicon/role-words.ts';
import type { Atom } from '../../match/atom.ts';
import { conceptsOf, isOne } from '../../match/concept-mask.ts';
import type { Found, ReadLine } from '../../resolve/found.ts';

/** Case endings of Turkish and Azerbaijani behind an apostrophe: to, from, in. */
const dative = /^(?:y?[aeə]|n[aeə])$/u;
const ablative = /^n?[dt][aeə]n$/u;
const locative = /^n?[dt][aeə](?:k[iı].*)?$/u;

/** Words that may stand between a preposition and the name that it is about: whose army, which town. */
const fillers = conceptsOf(['military', 'troops', 'defence-official', 'leader', 'equipment', 'ship', 'base', 'train', 'plant']);
const farthest = 4;

/** One place where a sentence names one of the two, and what stands before it and on it. */
export class Part {
  readonly name: Found;
  /** "In Türkiye", "Türkiye'de". */
  readonly isPlace: boolean;
  /** "To Türkiye", "Türkiye'ye". */
  readonly isGoal: boolean;
  /** "From Türkiye", "Türkiye'den". */
  readonly isSource: boolean;
  /** "By Türkiye". */
  readonly isDoer: boolean;
  /** The word that makes it one of these, folded. */
  readonly led: string | null;
  /** Where that word stands, else where the name begins. */
  readonly from: number;
  /** The text's place line. */
  readonly isDateline: boolean;

  constructor(line: ReadLine, name: Found) {
    this.name = name;
    this.isDateline = name.standing === 'weak' && name.reason === 'a dateline';
    const at = leadOf(line, name);
    const { tokens } = line.sentence;
    const word = at === null ? null : tokens[at]!.fold;
    const ending = endingOf(line, name) ?? housed(line, name);
    const next = tokens[name.last + 1]?.fold ?? '';
    this.led = word;
    this.from = at ?? name.first;
    const within = at !== null && line.atoms.some((a) => a.concept === 'within' && a.first <= at && at <= a.last);
    const into = word === 'in' && /^(?:die|den)$/u.test(tokens[at! + 1]!.fold);
    const near = word !== null && beside.has(word);
    const there = word !== null && owners.has(word) && at! > 0 && grounds.test(tokens[at! - 1]!.fold);
    this.isPlace = ending === 'place' || (ending === null && ((within && !into) || near || there || (at === null && isPlaced(line, name))));
    this.isGoal = ending === 'goal' || forBehind.has(next) || (ending === null && word !== null && (towards.has(word) || into));
    this.isSource = ending === 'source' || (ending === null && word !== null && outOf.has(word) && !there && !isOwned(line, word, at!));
    this.isDoer = (word !== null && doneBy.has(word)) || [1, 2, 3, 4].some((step) => byBehind.has(tokens[name.last + step]?.fold ?? ''));
  }

  get code(): CountryCode {
    return this.name.code;
  }

  get first(): number {
    return this.name.first;
  }

  get last(): number {
    return this.name.last;
  }

  /** "Turkish": what follows is theirs. */
  get isAdjective(): boolean {
    return this.name.mention === 'demonym';
  }
}

/** A town that only tells where: at the sentence's head, or right behind its country's name. */
const isPlaced = (line: ReadLine, { standing, mention, first, code }: Found): boolean =>
  standing === 'weak' &&
  (mention === 'place' || mention === 'capital') &&
  (first === 0 || line.found.some((f) => f.last === first - 1 && f.code === code));

const theirs = conceptsOf(['troops', 'military', 'defence-official', 'leader', 'visit', 'defence-industry']);

/** "Soldados de Senegal": whose they are, and not where anything comes from. */
const isOwned = (line: ReadLine, word: string, at: number): boolean =>
  owners.has(word) && (word === 'of' || line.atoms.some((a) => a.last === at - 1 && isOne(theirs, a)));

/** The token of the preposition that leads to a name. */
function leadOf(line: ReadLine, { first }: Found): number | null {
  const { tokens, text, start } = line.sentence;
  const english = tokens.some(({ fold }) => onlyEnglish.has(fold));
  for (let at = first - 1; at >= 0 && at >= first - farthest; at -= 1) {
    const token = tokens[at]!;
    if (/[,;:–—]/u.test(text.slice(token.end - start, tokens[at + 1]!.start - start))) return null;
    // "Par des instructeurs": the article of what another word leads to.
    if (owners.has(token.fold) && at > 0 && (onlyBy.has(tokens[at - 1]!.fold) || towards.has(tokens[at - 1]!.fold))) continue;
    const leads = !english || leadsInEnglish.has(token.fold);
    if (owners.has(token.fold) && at > 0 && grounds.test(tokens[at - 1]!.fold)) return at;
    if (leads && (towards.has(token.fold) || outOf.has(token.fold) || doneBy.has(token.fold) || beside.has(token.fold))) return at;
    if (line.atoms.some((a) => a.concept === 'within' && a.last === at)) return at;
    if (line.found.some((f) => f.first <= at && at <= f.last)) return null;
    if (token.length > 3 && !compass.test(token.fold) && !line.atoms.some((a) => a.first <= at && at <= a.last && isOne(fillers, a))) return null;
  }
  return null;
}

type Ending = 'place' | 'goal' | 'source' | null;

function endingOf(line: ReadLine, { last, surface }: Found): Ending {
  const { suffix } = line.sentence.tokens[last]!;
  if (suffix !== '') return ablative.test(suffix) ? 'source' : locative.test(suffix) ? 'place' : dative.test(suffix) ? 'goal' : null;
  const word = surface.toLocaleLowerCase('az');
  if (!line.sentence.text.includes('ə') || azerbaijani.never.test(word)) return null;
  if (azerbaijani.source.test(word)) return 'source';
  if (azerbaijani.place.test(word)) return 'place';
  return azerbaijani.goal.test(word) ? 'goal' : null;
}

/** "Pakistan Savunma Bakanlığı'nda": in its house, whose name bears the ending. */
function housed(line: ReadLine, { last }: Found): Ending {
  const { tokens } = line.sentence;
  for (let at = last + 1; at <= last + 3 && at < tokens.length; at += 1) {
    if (!line.atoms.some((a) => a.first <= at && at <= a.last && isOne(fillers, a))) return null;
    if (locative.test(tokens[at]!.suffix)) return 'place';
  }
  return null;
}

const counts = ({ standing, mention }: Found): boolean =>
  standing === 'counts' || (standing === 'weak' && (mention === 'capital' || mention === 'place'));

/** All places where the sentence names one of the two. */
export const partsOf = (line: ReadLine, codes: readonly CountryCode[]): Part[] =>
  line.found
    .filter((f) => counts(f) && codes.includes(f.code) && !tellers.test(line.sentence.tokens[f.last + 1]?.fold ?? ''))
    .map((f) => new Part(line, f));

/** An atom of these concepts that begins within so many words behind a name, before any other name. */
export function behind(line: ReadLine, part: Part, mask: ReturnType<typeof conceptsOf>, within: number): Atom | undefined {
  const next = line.found.find((f) => f.first > part.last && f.standing === 'counts')?.first ?? Infinity;
  return line.atoms.find((a) => a.first > part.last && a.first <= part.last + within && a.first < next && isOne(mask, a));
}

/** One that ends within so many words before it. */
export const before = (line: ReadLine, from: number, mask: ReturnType<typeof conceptsOf>, within: number): Atom | undefined =>
  line.atoms.findLast((a) => a.last < from && a.last >= from - within && isOne(mask, a));

/** "Turkish and Azerbaijani troops train": side by side, so that neither does it to the other. */
export const areJoined = ({ atoms }: ReadLine, parts: readonly Part[]): boolean =>
  parts.some((one) =>
    parts.some(
      (other) => other.code !== one.code && other.first === one.last + 2 && atoms.some((a) => a.concept === 'and' && a.first === one.last + 1),
    ),
  );
