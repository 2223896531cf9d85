import { beforeTowns, townNames, venues } from '../../lexicon/other-places.ts';
import { atomAt, first, gap, last, nextWord, type Pass, type Place, undecided, type Verdict, weak, wordBefore, wordBeyond } from '../pass.ts';

/** Endings that make a place of a Turkish or Azerbaijani name: in, from, to. "With" (-yle, -la) does not. */
const locative = /^(?:[dt][ae]|[dt][ae]n|[dt][ae]ki|[dt]aki|y?[ae]|n[ae]|dәn|d[əә]|d[əә]n|d[əә]ki|y?[əә])$/u;

/** "With": the capital is dealt with. */
const comitative = /^y?l[aeəә]$/u;

const asPlace = (): Verdict => weak('a capital as the place where something happened, not as the government');

const isTurkic = (language: string): boolean => language === 'tr' || language === 'az';

/** An act of speaking or doing follows directly: "Ankara said"; after a comma another clause begins. */
const acts = (place: Place): boolean => atomAt(place.line, place.candidate.last + 1, 'say') && nextWord(place) !== undefined;

/** What is visited is the host; Brussels is visited for NATO's and the Union's sake. */
function isVisited({ candidate, line }: Place, name: string): boolean {
  if (/^(?:brussels|bruxelles|bruselas|bruksel|brüksel|брюссел\p{L}*|bruxelas)$/u.test(name)) return false;
  const at = candidate.first;
  return atomAt(line, at - 1, 'visit') || (atomAt(line, at - 2, 'visit') && atomAt(line, at - 1, 'to'));
}

const isDateline = ({ candidate, line }: Place): boolean =>
  candidate.first === 0 &&
  line.sentence.where !== 'title' &&
  /^\s*(?:,|[(/–—-]|\d)/u.test(line.sentence.text.slice(candidate.end - line.sentence.start));

/** "HANOI - Philippine …": no list, unless all is written so. */
const isInCapitals = (place: Place): boolean => !place.line.sentence.shouting && /^\p{Lu}{3,}$/u.test(last(place).text);

function isVenue(place: Place): boolean {
  const [next, word] = [nextWord(place), wordBefore(place)];
  if (next && venues.test(next.fold) && last(place).suffix === '') return true;
  if (!word || beforeTowns.test(word.fold)) return word !== undefined;
  const beyond = word.fold === 'of' ? wordBeyond(place) : undefined;
  return beyond !== undefined && beforeTowns.test(beyond.fold);
}

/** A capital is a government when it acts or is dealt with, a place when something happens there. */
const role: Pass = {
  id: 'capital/role',
  of: ['capital'],
  decide(place) {
    const { candidate, line, words } = place;
    const { suffix } = last(place);
    if (isTurkic(words.language) && locative.test(suffix)) return asPlace();
    if (isTurkic(words.language) && comitative.test(suffix)) return null;
    if (townNames.has(first(place).fold) && words.local) return undecided('a capital or a town of that name: the article is local news');
    if (isVenue(place)) return asPlace();
    const isAfterPlace = atomAt(line, candidate.first - 1, 'place') && !atomAt(line, candidate.first - 1, 'with');
    if (suffix === 's' || suffix === 'nin' || suffix === 'nın' || suffix === 'in') return isAfterPlace ? asPlace() : null;
    if (isVisited(place, first(place).fold)) return null;
    const isJoined = isJoinedToName(place);
    if (isDateline(place) && (!isJoined || isInCapitals(place))) return weak('a dateline');
    if (isJoined) return atomAt(line, candidate.first - 1, 'place') ? asPlace() : null;
    if (atomAt(line, candidate.first - 1, 'with', 'between', 'against') || acts(place)) return null;
    if (line.sentence.where === 'title' && !atomAt(line, candidate.first - 1, 'place')) return null;
    return line.sentence.tokens.length <= 1 ? null : asPlace();
  },
};

/** Joined by "and", a hyphen or a dash to another country's name: "Seoul and Warsaw", "Moscow–Minsk". */
function isJoinedToName({ candidate, line }: Place): boolean {
  return line.candidates.some((other) => {
    if (other === candidate || other.entry.kind !== 'country' || other.entry.mention === 'place') return false;
    const [left, right] = other.first < candidate.first ? [other, candidate] : [candidate, other];
    const [end, start] = [line.sentence.tokens[left.last]!, line.sentence.tokens[right.first]!];
    return right.first === left.last + 1
      ? /^(?:['’]s)?\s*[-–—&]\s*$/u.test(gap(line, end, start)) || (start.text.startsWith('و') && !candidate.form.startsWith('و'))
      : right.first === left.last + 2 && atomAt(line, left.last + 1, 'and');
  });
}

export const capital = { role };
