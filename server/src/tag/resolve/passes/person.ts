import { countriesAsGivenNames, givenNames, occupations, surnames, titles } from '../../lexicon/person-names.ts';
import { officeHolders } from '../../lexicon/people.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../found.ts';
import { drop, first, isOneWord, mentionOf, nextWord, type Pass, type Place, weak, wordBefore, wordBeyond } from '../pass.ts';

const outOfOffice: Pass = {
  id: 'person/not-in-office',
  of: ['person'],
  decide({ candidate, words }) {
    if (candidate.entry.kind !== 'country' || !candidate.entry.inOffice || words.day === null) return null;
    const month = words.day.slice(0, 7);
    const held = candidate.entry.inOffice.some(({ from, to }) => month >= from && (to === null || month <= to));
    return held ? null : weak('a person who did not hold the office at the article’s date');
  },
};

/** What may be a person's name too. */
const borne = ['name', 'capital', 'company', 'demonym'] as const satisfies readonly Found['mention'][];

const isBorne = (kind: string): boolean => (borne as readonly string[]).includes(kind);

/** A given name or a title stands before it, or a surname behind a country's name that is a given name too. */
export const isPerson = (place: Place): boolean => (place.isPerson ??= namesPerson(place));

function namesPerson(place: Place): boolean {
  const kind = mentionOf(place.candidate);
  const own = first(place);
  if (!isOneWord(place) || !own.capital || !isBorne(kind) || place.line.sentence.shouting) return false;
  const word = wordBefore(place);
  if (word && titles.test(word.fold) && kind !== 'demonym') return true;
  if (word?.capital && givenNames.has(word.fold) && word.suffix === '' && surnames.has(own.fold) && /^(?:s|)$/u.test(own.suffix)) return true;
  const title = kind !== 'demonym' && word?.capital ? wordBeyond(place) : undefined;
  if (title && titles.test(title.fold) && !place.line.candidates.some((c) => c.last === place.candidate.first - 1)) return true;
  const next = nextWord(place);
  if (!next?.capital || own.suffix !== '' || place.line.sentence.where === 'title') return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(next.text) || notSurnames.test(next.fold)) return false;
  return countriesAsGivenNames.has(own.fold) || (kind === 'name' && surnames.has(own.fold) && word !== undefined && occupations.test(word.text));
}

/** What follows a country's name with a capital and is no surname. */
const notSurnames =
  /^(?:armed|army|navy|air|defen[cs]e|national|valley|river|ministry|government|foreign|royal|special|city|international|advanced|drs|s|hashemite|kuwait)$/u;

/** First words of office-holders' names in full: with one of them before it, a surname may be the known bearer's. */
const bearers: ReadonlySet<string> = new Set(officeHolders.filter(({ name }) => name.includes(' ')).map(({ name }) => fold(name.split(' ')[0]!)));

/** "Oscar Pistorius", "Eric Trump": a surname of an office-holder behind another's given name. */
const namesake: Pass = {
  id: 'person/namesake',
  of: ['person'],
  decide(place) {
    if (!isOneWord(place)) return null;
    const word = wordBefore(place);
    return word?.capital && givenNames.has(word.fold) && !bearers.has(word.fold) ? drop('another person of that surname') : null;
  },
};

const surname: Pass = { id: 'name/surname', of: borne, decide: (place) => (isPerson(place) ? drop('a person’s name') : null) };

export const person = { outOfOffice, namesake, surname };
