import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type AmbiguousName, ambiguousNames } from '../../lexicon/ambiguous.ts';
import { fold } from '../../text/fold.ts';
import { countryTowns } from '../../lexicon/other-places.ts';
import { drop, first, gap, isOneWord, last, mentionOf, type Pass, type Place, undecided } from '../pass.ts';

/** By country; a form is in doubt by its last word, or as a whole. */
const doubts = new Map<CountryCode, AmbiguousName[]>();
for (const name of ambiguousNames) {
  const [forms, country, against] = [name.forms, name.country, name.against].map((list) => list.map(fold)) as [string[], string[], string[]];
  doubts.set(name.code, [...(doubts.get(name.code) ?? []), { ...name, forms, country, against }]);
}

/** What a name may mean besides. */
function doubtOf(place: Place, code: CountryCode): AmbiguousName | undefined {
  const its = doubts.get(code);
  if (!its) return undefined;
  const [word, form] = [last(place).fold, fold(place.candidate.form)];
  return its.find((a) => isIn(place, a) && (a.forms.includes(word) || a.forms.includes(form)));
}

const oneSense: Pass = {
  id: 'name/one-sense',
  of: ['name', 'capital', 'company', 'demonym'],
  decide(place) {
    if (place.words.otherSense.size === 0 || !isOneWord(place)) return null;
    if (mentionOf(place.candidate) === 'demonym' && !first(place).capital) return null;
    const reason = place.words.otherSense.get(first(place).fold);
    return reason === undefined ? null : drop(`named in full elsewhere in the article: ${reason}`);
  },
};

const isIn = ({ candidate, words }: Place, { languages, opening }: AmbiguousName): boolean =>
  (!languages || languages.includes(words.language)) && (!opening || candidate.first === 0);

const clues: Pass = {
  id: 'name/ambiguous',
  decide(place) {
    const { candidate, words } = place;
    if (candidate.entry.kind !== 'country') return null;
    const doubt = doubtOf(place, candidate.entry.code);
    if (!doubt || !(isOneWord(place) || candidate.entry.mention === 'person')) return null;
    if (candidate.entry.code === 'GEO' && isBesideItsNamesake(place)) return null;
    const against = doubt.against.filter((w) => words.telling.has(w));
    const pro = doubt.country.filter((w) => words.telling.has(w)).length;
    if (pro > against.length) return null;
    if (against.length > pro) return drop(`read as ${doubt.other}: the article speaks of ${against.slice(0, 3).join(', ')}`);
    if (doubt.otherwise === 'counts') return null;
    return { standing: doubt.otherwise, reason: `a country or ${doubt.other}: the article does not say which` };
  },
};

/** "The United States and Georgia signed": no list has a state beside its own country. */
const isBesideItsNamesake = ({ candidate, line }: Place): boolean =>
  line.candidates.some((other) => {
    if (other.entry.kind !== 'country' || other.entry.code !== 'USA') return false;
    const [left, right] = other.first < candidate.first ? [other, candidate] : [candidate, other];
    const [end, start] = [line.sentence.tokens[left.last]!, line.sentence.tokens[right.first]!];
    const joined = right.first === left.last + 1 ? /^\s*(?:[,/&]|[-–—])\s*$/u : /^\s+(?:and|und|et|y|e|with|и|і|و)\s+(?:the\s)?$/u;
    return right.first <= left.last + 3 && joined.test(gap(line, end, start));
  });

/** A great name in local news is a town as likely as a country. */
const localTown: Pass = {
  id: 'name/local-town',
  of: ['name'],
  decide(place) {
    if (!isOneWord(place) || !countryTowns.has(first(place).fold) || !place.words.local) return null;
    return undecided('a country or a town of that name: the article is local news');
  },
};

export const ambiguity = { oneSense, clues, localTown };
