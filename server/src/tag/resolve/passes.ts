import type { Atom, Candidate } from '../match/line.ts';
import type { Line } from '../match/line.ts';
import { ambiguousNames } from '../lexicon/ambiguous.ts';
import { aroundNames } from '../lexicon/around-names.ts';
import type { Token } from '../text/tokens.ts';
import type { Standing } from './found.ts';

/** What the passes may know of the whole article. */
export interface ArticleWords {
  language: string;
  /** Every folded word. */
  words: ReadonlySet<string>;
  /** Last words of blocked names ("Jordan" of "Michael Jordan"), folded, with their reason. */
  blockedLast: ReadonlyMap<string, string>;
  /** The article's day, as far as it is known. */
  day: string | null;
}

interface Verdict {
  standing: Exclude<Standing, 'counts'> | 'counts';
  reason: string;
}

interface Place {
  candidate: Candidate;
  line: Line;
  words: ArticleWords;
}

/** One question to one name. The first pass that answers decides; their order is part of their meaning. */
export interface Pass {
  id: string;
  decide(place: Place): Verdict | null;
}

const before = ({ candidate, line }: Place, by = 1): Token | undefined => line.sentence.tokens[candidate.first - by];
const after = ({ candidate, line }: Place, by = 1): Token | undefined => line.sentence.tokens[candidate.last + by];
const own = ({ candidate, line }: Place): Token => line.sentence.tokens[candidate.last]!;
const atomAt = (line: Line, token: number, ...concepts: Atom['concept'][]): boolean =>
  line.atoms.some((a) => concepts.includes(a.concept) && a.first <= token && token <= a.last);
const mentionOf = (c: Candidate): string => (c.entry.kind === 'country' ? c.entry.mention : 'blocked');
const drop = (reason: string): Verdict => ({ standing: 'dropped', reason });
/** The text between two neighbouring words. */
const gap = (line: Line, left: Token, right: Token): string =>
  line.sentence.text.slice(left.end - line.sentence.start, right.start - line.sentence.start);
const includes = (list: readonly string[], word: string | undefined): boolean => word !== undefined && list.includes(word);

const blocked: Pass = { id: 'name/blocked', decide: ({ candidate }) => (candidate.entry.kind === 'blocked' ? drop(candidate.entry.reason) : null) };

const shipName: Pass = {
  id: 'name/ship',
  decide: (place) => (includes(aroundNames.shipPrefixes, before(place)?.text) ? drop('the name of a warship') : null),
};

const tag: Pass = {
  id: 'name/hashtag',
  decide: ({ candidate, line }) =>
    /[#@]/u.test(line.sentence.text[candidate.start - line.sentence.start - 1] ?? '') ? drop('a hashtag or account name') : null,
};

const namesSomethingElse: Pass = {
  id: 'name/outlet-or-team',
  decide(place) {
    const next = after(place);
    if (!next || !includes(aroundNames.nameTails, next.text)) return null;
    return gap(place.line, own(place), next).trim() === '' ? drop('part of the name of an outlet, a firm or a team') : null;
  },
};

const firstPart: Pass = {
  id: 'name/first-part',
  decide({ candidate, line }) {
    if (candidate.entry.kind !== 'country' || !candidate.entry.joined) return null;
    const next = line.sentence.text.slice(candidate.end - line.sentence.start);
    return /^[-‐‑–]\p{L}/u.test(next) ? null : drop('the first part of a double adjective, which does not stand by itself');
  },
};

const currency: Pass = {
  id: 'name/currency',
  decide(place) {
    const next = after(place);
    return next && aroundNames.currencies.test(next.fold) && next.text === next.text.toLowerCase() ? drop('a currency') : null;
  },
};

const outOfOffice: Pass = {
  id: 'person/not-in-office',
  decide({ candidate, words }) {
    if (candidate.entry.kind !== 'country' || !candidate.entry.inOffice || words.day === null) return null;
    const month = words.day.slice(0, 7);
    const held = candidate.entry.inOffice.some(({ from, to }) => month >= from && (to === null || month <= to));
    return !held ? drop('a person who did not hold the office at the article’s date') : null;
  },
};

const language: Pass = {
  id: 'name/language',
  decide(place) {
    if (mentionOf(place.candidate) !== 'demonym') return null;
    return includes(aroundNames.languageAfter, after(place)?.fold) || includes(aroundNames.languageBefore, before(place)?.fold)
      ? drop('a language')
      : null;
  },
};

const sameSenseAsPerson: Pass = {
  id: 'name/one-sense',
  decide({ candidate, line, words }) {
    if (candidate.first !== candidate.last || mentionOf(candidate) !== 'name') return null;
    const reason = words.blockedLast.get(line.sentence.tokens[candidate.first]!.fold);
    return reason === undefined ? null : drop(`named in full elsewhere in the article: ${reason}`);
  },
};

const ambiguous: Pass = {
  id: 'name/ambiguous',
  decide({ candidate, line, words }) {
    if (candidate.entry.kind !== 'country' || candidate.first !== candidate.last) return null;
    const { code } = candidate.entry;
    const token = line.sentence.tokens[candidate.first]!;
    const doubt = ambiguousNames.find((a) => a.code === code && a.forms.includes(token.fold));
    if (!doubt) return null;
    const pro = doubt.country.filter((w) => words.words.has(w)).length;
    const con = doubt.against.filter((w) => words.words.has(w)).length;
    if (pro > con) return null;
    if (con > pro)
      return drop(
        `read as ${doubt.other}: the article speaks of ${doubt.against
          .filter((w) => words.words.has(w))
          .slice(0, 3)
          .join(', ')}`,
      );
    if (doubt.otherwise === 'counts') return null;
    return { standing: doubt.otherwise, reason: `a country or ${doubt.other}: the article does not say which` };
  },
};

/** "Turkey" written small is the bird; so is any name whose form asks for a capital, which the trie sees to already. */
const bySurname: Pass = {
  id: 'name/surname',
  decide(place) {
    const { candidate, line } = place;
    if (mentionOf(candidate) !== 'name' || candidate.first !== candidate.last) return null;
    const title = before(place, 2);
    const given = before(place);
    // "Mr. Jordan", "Gen. Michael France": a title before, with or without a given name.
    if (given && /^(?:mr|mrs|ms|miss|rep|sen|sgt|coach)$/u.test(given.fold)) return drop('a person’s surname');
    return given &&
      title &&
      /^(?:mr|mrs|ms|rep|sen|sgt|col|gen|lt|capt|maj|coach)$/u.test(title.fold) &&
      given.capital &&
      !line.candidates.some((c) => c.last === candidate.first - 1)
      ? drop('a person’s surname')
      : null;
  },
};

/** Endings that make a place of a Turkish or Azerbaijani name: in, from, to. */
const locative = /^(?:da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki|ya|ye|a|e|na|ne)$/u;

/** A capital is a government when it acts or is dealt with, a place when something happens there. */
const capitalsRole: Pass = {
  id: 'capital/role',
  decide(place) {
    const { candidate, line, words } = place;
    if (mentionOf(candidate) !== 'capital') return null;
    const weak: Verdict = { standing: 'weak', reason: 'a capital as the place where something happened, not as the government' };
    const { tokens } = line.sentence;
    const suffix = own(place).suffix;
    if ((words.language === 'tr' || words.language === 'az') && locative.test(suffix)) return weak;
    if (suffix === 's' || suffix === 'nin' || suffix === 'nın')
      return atomAt(line, candidate.first - 1, 'place') && !atomAt(line, candidate.first - 1, 'with') ? weak : null;
    // What is visited is the host; Brussels is visited for NATO's and the Union's sake.
    if (
      own(place).fold !== 'brussels' &&
      (atomAt(line, candidate.first - 1, 'visit') || (atomAt(line, candidate.first - 2, 'visit') && atomAt(line, candidate.first - 1, 'to')))
    )
      return null;
    const isDateline =
      candidate.first === 0 && /^\s*(?:,|[(/–—-]|\d)/u.test(line.sentence.text.slice(candidate.end - line.sentence.start)) && !isJoinedToName(place);
    if (isDateline && line.sentence.where !== 'title') return { standing: 'weak', reason: 'a dateline' };
    if (isJoinedToName(place)) return atomAt(line, candidate.first - 1, 'place') ? weak : null;
    if (atomAt(line, candidate.first - 1, 'with', 'between', 'against') || atomAt(line, candidate.last + 1, 'say')) return null;
    if (line.sentence.where === 'title' && !atomAt(line, candidate.first - 1, 'place')) return null;
    return tokens.length <= 1 ? null : weak;
  },
};

/** Joined by "and", a hyphen or a dash to another country's name: "Seoul and Warsaw", "Moscow–Minsk". */
function isJoinedToName({ candidate, line }: Place): boolean {
  const { text, start } = line.sentence;
  return line.candidates.some((other) => {
    if (other === candidate || other.entry.kind !== 'country') return false;
    const [left, right] = other.first < candidate.first ? [other, candidate] : [candidate, other];
    const joins =
      right.first === left.last + 1
        ? /^(?:['’]s)?\s*[-–—&]\s*$/u.test(text.slice(left.end - start, right.start - start))
        : right.first === left.last + 2 && atomAt(line, left.last + 1, 'and');
    return joins;
  });
}

/** In this order: what is certain first, what weighs the context last. */
export const passes: readonly Pass[] = [
  blocked,
  shipName,
  tag,
  outOfOffice,
  namesSomethingElse,
  firstPart,
  currency,
  language,
  bySurname,
  sameSenseAsPerson,
  ambiguous,
  capitalsRole,
];
