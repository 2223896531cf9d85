import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { airliners } from '../../lexicon/companies.ts';
import type { Found } from '../found.ts';
import { aroundNames } from '../../lexicon/around-names.ts';
import { features, type OtherLand, otherLands, statesAfterTowns } from '../../lexicon/other-places.ts';
import {
  after,
  before,
  drop,
  first,
  gap,
  isOneWord,
  last,
  mentionOf,
  nextWord,
  type Pass,
  type Place,
  weak,
  wordBefore,
  wordBeyond,
} from '../pass.ts';

const isSmall = (text: string): boolean => text === text.toLowerCase();

const shipPrefixes: ReadonlySet<string> = new Set(aroundNames.shipPrefixes);
const nameTails: ReadonlySet<string> = new Set(aroundNames.nameTails);
const outletTails: ReadonlySet<string> = new Set(aroundNames.outletTails);

/** Marks that open a quotation. */
const opening: ReadonlySet<string> = new Set('“"«„\'‘');

const charBefore = ({ candidate, line: { sentence } }: Place): string => sentence.text[candidate.start - sentence.start - 1] ?? '';

const shipName: Pass = {
  id: 'name/ship',
  decide(place) {
    const word = before(place);
    if (!word) return null;
    const isPrefixed = word.capital && shipPrefixes.has(word.text) && gap(place.line, word, first(place)).trim() === '';
    const isQuoted = opening.has(charBefore(place)) && /^\s*.$/u.test(gap(place.line, word, first(place))) && aroundNames.shipKinds.test(word.fold);
    return isPrefixed || isQuoted ? drop('the name of a ship') : null;
  },
};

const hashtag: Pass = {
  id: 'name/hashtag',
  decide(place) {
    const mark = charBefore(place);
    return mark === '#' || mark === '@' ? drop('a hashtag or account name') : null;
  },
};

/** "Pakistan Point News", "Guinea Ecuatorial Press": up to two words with capitals stand before the one that tells. */
const longestOutlet = 3;

function isOutlet(place: Place): boolean {
  let left = last(place);
  for (let by = 1; by <= longestOutlet; by += 1) {
    const next = after(place, by);
    if (!next?.capital || gap(place.line, left, next) !== ' ') return false;
    if (by > 1 && outletTails.has(next.text)) return true;
    left = next;
  }
  return false;
}

const outletOrTeam: Pass = {
  id: 'name/outlet-or-team',
  of: ['name', 'demonym', 'capital'],
  decide(place) {
    const next = after(place);
    if (!next?.capital || !first(place).capital || place.line.sentence.shouting) return null;
    if (isOutlet(place)) return drop('part of the name of an outlet');
    if (!nameTails.has(next.text)) return null;
    return gap(place.line, last(place), next).trim() === '' && last(place).suffix === ''
      ? drop('part of the name of an outlet, a firm, a street or a team')
      : null;
  },
};

const airliner: Pass = {
  id: 'company/airliner',
  of: ['company'],
  decide(place) {
    const next = nextWord(place);
    return next && airliners.test(next.text) ? drop('an airliner by its maker’s name') : null;
  },
};

const firstPart: Pass = {
  id: 'name/first-part',
  of: ['demonym'],
  decide({ candidate, line }) {
    if (candidate.entry.kind !== 'country' || !candidate.entry.joined) return null;
    const from = candidate.end - line.sentence.start;
    return /^[-‐‑–]\p{L}/u.test(line.sentence.text.slice(from, from + 3))
      ? null
      : drop('the first part of a double adjective, which does not stand by itself');
  },
};

const maybeMoney: ReadonlySet<string> = new Set<Found['mention']>(['demonym', 'name', 'abbreviation']);
const moneySigns: ReadonlySet<string> = new Set('$€£¥');

/** "US$", "Canada $". */
function isSignBehind({ candidate, line: { sentence } }: Place): boolean {
  const at = candidate.end - sentence.start;
  const mark = sentence.text[at] ?? '';
  return moneySigns.has(mark) || (moneySigns.has(sentence.text[at + 1] ?? '') && /\s/u.test(mark));
}

/** Of what means other things too only what is the money of that very country. */
function isMoneyBehind({ candidate: { entry } }: Place, word: string): boolean {
  const own = aroundNames.ownCurrencies.find(({ words }) => words.test(word));
  return own ? entry.kind === 'country' && own.of.includes(entry.code) : aroundNames.currencies.test(word);
}

const currency: Pass = {
  id: 'name/currency',
  decide(place) {
    const next = after(place);
    if (isSignBehind(place)) return drop('a currency');
    if (!maybeMoney.has(mentionOf(place.candidate))) return null;
    const word = place.words.language === 'en' ? undefined : wordBefore(place);
    if (word && aroundNames.currenciesFirst.test(word.fold)) return drop('a currency');
    if (!next || (next.capital && place.words.language !== 'de')) return null;
    const isMoney = isMoneyBehind(place, next.fold) && (isSmall(next.text) || place.words.language === 'de');
    return isMoney ? drop('a currency') : null;
  },
};

const language: Pass = {
  id: 'name/language',
  of: ['demonym'],
  decide(place) {
    const [next, word] = [nextWord(place), wordBefore(place)];
    const isAlone = !next || /^(?:and|or|but|after|before|when|to|on|at|with|that)$/u.test(next.fold);
    const isIn = place.words.language === 'en' && isOneWord(place) && isAlone && word !== undefined && aroundNames.inLanguage.test(word.fold);
    const isRomance = word !== undefined && aroundNames.inLanguageAtOnce[place.words.language] === word.fold;
    return (next && aroundNames.languageAfter.test(next.fold)) || (word && aroundNames.languageBefore.test(word.fold)) || isIn || isRomance
      ? drop('a language')
      : null;
  },
};

const aFeature = drop('a sea, a river or another feature of nature');

const feature: Pass = {
  id: 'name/feature',
  of: ['name', 'demonym', 'capital'],
  decide(place) {
    const next = nextWord(place);
    if (next && features.after.test(next.fold)) return aFeature;
    const word = wordBefore(place);
    const beyond = word && features.of.test(word.fold) ? wordBeyond(place) : undefined;
    if (beyond && features.before.test(beyond.fold)) return aFeature;
    const isLast = (features.adjectiveLast as readonly string[]).includes(place.words.language);
    return word && features.before.test(word.fold) && (isLast || /^(?:river|lake|mount)$/u.test(word.fold)) ? aFeature : null;
  },
};

const landsOf = new Map<CountryCode, readonly OtherLand[]>();

/** The other lands that a country's name can stand for. */
function landsBeside(code: CountryCode): readonly OtherLand[] {
  let its = landsOf.get(code);
  if (!its) landsOf.set(code, (its = otherLands.filter(({ codes }) => !codes || codes.includes(code))));
  return its;
}

const fits = (rule: OtherLand, place: Place): boolean => {
  const { candidate } = place;
  if (rule.form && !rule.form.test(first(place).fold)) return false;
  if (rule.onlyNames && !(mentionOf(candidate) === 'name' && before(place)?.capital)) return false;
  return fitsBefore(rule.before, place) || fitsAfter(rule.after, place);
};

const fitsBefore = (pattern: OtherLand['before'], place: Place): boolean => {
  const word = pattern && wordBefore(place);
  if (!word || pattern.test(word.fold)) return word !== undefined;
  const beyond = features.of.test(word.fold) ? wordBeyond(place) : undefined;
  return beyond !== undefined && pattern.test(beyond.fold);
};

const fitsAfter = (pattern: OtherLand['after'], place: Place): boolean => {
  const word = pattern && nextWord(place);
  if (!word || pattern.test(word.fold)) return word !== undefined;
  const further = features.of.test(word.fold) ? after(place, 2) : undefined;
  return further !== undefined && pattern.test(further.fold);
};

const otherLand: Pass = {
  id: 'name/other-land',
  of: ['name', 'demonym'],
  decide(place) {
    const { entry } = place.candidate;
    const rule = entry.kind === 'country' ? landsBeside(entry.code).find((one) => fits(one, place)) : undefined;
    if (!rule) return null;
    return rule.standing === 'weak' ? weak(rule.reason) : drop(rule.reason);
  },
};

/** "Paris, Texas", "LONDON, Ky.", "Lebanon, TN". */
export const isTown = (place: Place): boolean => (place.isTown ??= namesTown(place));

const maybeTowns: ReadonlySet<string> = new Set<Found['mention']>(['name', 'capital', 'company']);

function namesTown(place: Place): boolean {
  if (!maybeTowns.has(mentionOf(place.candidate))) return false;
  const next = after(place);
  if (!next || !next.capital || !/^,\s+$/u.test(gap(place.line, last(place), next))) return false;
  const isAbbreviated = /^\p{Lu}{2}$/u.test(next.text) || place.line.sentence.text.slice(next.end - place.line.sentence.start).startsWith('.');
  const word = next.text.replace(/\.$/u, '');
  // "Jordan, Georgia and Armenia" lists states of the world.
  if (word === 'Georgia' || word === 'Victoria' || word === 'Washington') return false;
  return statesAfterTowns.has(next.text) || statesAfterTowns.has(word) || (isAbbreviated && statesAfterTowns.has(word));
}

const town: Pass = { id: 'name/town', decide: (place) => (isTown(place) ? drop('a town: its state or province follows') : null) };

export const surroundings = { shipName, hashtag, airliner, outletOrTeam, firstPart, currency, language, feature, otherLand, town };
