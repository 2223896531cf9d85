import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { airliners } from '../../lexicon/companies.ts';
import { aroundNames } from '../../lexicon/around-names.ts';
import { features, type OtherLand, otherLands, statesAfterTowns } from '../../lexicon/other-places.ts';
import { after, before, drop, first, gap, isOneWord, last, mentionOf, nextWord, type Pass, type Place, weak, wordBefore } from '../pass.ts';

const isSmall = (text: string): boolean => text === text.toLowerCase();

const shipName: Pass = {
  id: 'name/ship',
  decide(place) {
    const word = before(place);
    if (!word) return null;
    const between = gap(place.line, word, first(place));
    const isPrefixed = (aroundNames.shipPrefixes as readonly string[]).includes(word.text) && between.trim() === '';
    const isQuoted = aroundNames.shipKinds.test(word.fold) && /^\s*[“"«„'‘]$/u.test(between);
    return isPrefixed || isQuoted ? drop('the name of a ship') : null;
  },
};

const hashtag: Pass = {
  id: 'name/hashtag',
  decide: ({ candidate, line }) =>
    /[#@]/u.test(line.sentence.text[candidate.start - line.sentence.start - 1] ?? '') ? drop('a hashtag or account name') : null,
};

const outletOrTeam: Pass = {
  id: 'name/outlet-or-team',
  of: ['name', 'demonym', 'capital'],
  decide(place) {
    const next = after(place);
    if (!next || !first(place).capital || place.line.sentence.shouting || !(aroundNames.nameTails as readonly string[]).includes(next.text))
      return null;
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
    const next = line.sentence.text.slice(candidate.end - line.sentence.start);
    return /^[-‐‑–]\p{L}/u.test(next) ? null : drop('the first part of a double adjective, which does not stand by itself');
  },
};

const currency: Pass = {
  id: 'name/currency',
  decide(place) {
    const next = after(place);
    if (/^\s?[$€£¥]\s?\d?/u.test(place.line.sentence.text.slice(place.candidate.end - place.line.sentence.start))) return drop('a currency');
    if (!['demonym', 'name', 'abbreviation'].includes(mentionOf(place.candidate))) return null;
    const word = wordBefore(place);
    if (word && place.words.language !== 'en' && aroundNames.currenciesFirst.test(word.fold)) return drop('a currency');
    const isWon = next?.fold === 'won' && place.candidate.entry.kind === 'country' && ['KOR', 'PRK'].includes(place.candidate.entry.code);
    const isMoney = next && (isWon || aroundNames.currencies.test(next.fold)) && (isSmall(next.text) || place.words.language === 'de');
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

const feature: Pass = {
  id: 'name/feature',
  of: ['name', 'demonym', 'capital'],
  decide(place) {
    const reason = drop('a sea, a river or another feature of nature');
    const next = nextWord(place);
    if (next && features.after.test(next.fold)) return reason;
    const [word, beyond] = [wordBefore(place), wordBefore(place, 2)];
    if (word && beyond && features.of.test(word.fold) && features.before.test(beyond.fold)) return reason;
    const isLast = (features.adjectiveLast as readonly string[]).includes(place.words.language);
    return word && features.before.test(word.fold) && (isLast || /^(?:river|lake|mount)$/u.test(word.fold)) ? reason : null;
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
  const [word, beyond, next, further] = [wordBefore(place), wordBefore(place, 2), nextWord(place), after(place, 2)];
  const isBefore =
    word !== undefined &&
    (rule.before?.test(word.fold) === true || (features.of.test(word.fold) && beyond !== undefined && rule.before?.test(beyond.fold) === true));
  const isAfter =
    next !== undefined &&
    (rule.after?.test(next.fold) === true || (features.of.test(next.fold) && further !== undefined && rule.after?.test(further.fold) === true));
  return isBefore || isAfter;
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
export function isTown(place: Place): boolean {
  if (!['name', 'capital', 'company'].includes(mentionOf(place.candidate))) return false;
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
