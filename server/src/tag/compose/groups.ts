import { type ConceptMask, conceptsOf, isOne, meet } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import { together } from './scene.ts';

/** Names joined by commas, hyphens or "and": the members of one list. Several mentions of a country in a row are one member. */
export interface Group {
  members: Found[];
  first: number;
  last: number;
}

/** No list goes on across the border of two clauses. */
export function groupsOf(line: ReadLine, clause: (token: number) => number): Group[] {
  const groups: Group[] = [];
  const names = line.names;
  const few = line.countries.length < 3;
  for (const name of names.filter((n) => !isDesk(line, n) && (few || !isMark(line, n)))) {
    const group = groups.at(-1);
    if (group && clause(group.last) === clause(name.first) && joins(line, group.members.at(-1)!, name)) {
      if (!group.members.some((m) => m.code === name.code)) group.members.push(name);
      group.last = name.last;
    } else groups.push({ members: [name], first: name.first, last: name.last });
  }
  return groups;
}

/** "An expert in Hong Kong, said …": where the speaker sits. */
const isDesk = ({ atoms, sentence }: ReadLine, { first, last, end }: Found): boolean =>
  sentence.text.startsWith(', ', end - sentence.start) &&
  !atoms.some((a) => a.last < first && isOne(together, a)) &&
  atoms.some((a) => a.concept === 'within' && a.last === first - 1) &&
  atoms.some((a) => a.concept === 'say' && a.first === last + 1);

/** "near the Afghan border", "off Libya", "German-made tanks", "the US commander in Iraq": the name marks a place and takes no part. */
const isMark = (line: ReadLine, { first, last, mention, end }: Found): boolean => {
  const hyphen = line.sentence.text[end - line.sentence.start] === '-';
  return line.atoms.some(
    (a) =>
      (a.concept === 'origin' && ((a.last === first - 1 && a.first < a.last) || (a.first === last + 1 && (mention === 'demonym' || hyphen)))) ||
      (a.concept === 'nearby' && a.last < first && a.last >= first - 2) ||
      (a.concept === 'frontier' &&
        (a.first === last + 1 || (a.last === first - 2 && line.atoms.some((w) => w.concept === 'with' && w.first === first - 1)))) ||
      (a.concept === 'defence-official' && a.last === first - 2 && line.atoms.some((p) => p.concept === 'place' && p.first === first - 1)),
  );
};

function isAt({ atoms, concepts }: ReadLine, token: number, wanted: ConceptMask): boolean {
  if (!meet(wanted, concepts)) return false;
  for (const atom of atoms) if (atom.first <= token && atom.last >= token && isOne(wanted, atom)) return true;
  return false;
}

/** Only list marks, "and", articles, and what belongs to a name stand between the two: "Japan's navy and the Philippine army". */
function joins(line: ReadLine, left: Found, right: Found): boolean {
  const between = line.sentence.tokens.slice(left.last + 1, right.first);
  if (between.length > 9 || (between.length === 0 && isVictim(line, left))) return false;
  const text = line.sentence.text.slice(left.end - line.sentence.start, right.start - line.sentence.start);
  if (/[.;:!?()“”"«»]/u.test(text)) return false;
  const words = between.filter((word, i) => !isAt(line, left.last + 1 + i, joiners) && !articles.has(word.fold) && !word.isNumber);
  // "Azerbaijan's minister Hasanov, Turkish minister Akar and …": a comma joins as well, and so do a country and its own man.
  const joined = left.code === right.code || /,\s*$/u.test(text) || between.some((_, i) => isAt(line, left.last + 1 + i, joiners));
  if (words.length > 0) return joined && areBearers(line, left, right);
  // "Danish troops of Mali": a word of belonging by itself makes no list.
  if (
    between.length > 0 &&
    left.code !== right.code &&
    !/[,/&–—،、·・‧-]/u.test(text) &&
    !between.some((_, i) => isAt(line, left.last + 1 + i, joiners))
  )
    return false;
  // Arabic sets two adjectives side by side: "مناورات مصرية أمريكية".
  if (
    between.length === 0 &&
    text.trim() === '' &&
    left.mention === 'demonym' &&
    right.mention === 'demonym' &&
    /\p{Script=Arabic}/u.test(right.surface)
  )
    return true;
  // Arabic writes its "and" onto the next word.
  if (between.length === 0 && text.trim() === '' && /^[وو]/u.test(right.surface)) return true;
  // "Slovakya, Ukrayna'ya …": what bears a case of its own after a comma is the deed's other side.
  if (between.length === 0 && ownCase.test(line.sentence.tokens[right.last]!.suffix)) return false;
  // Chinese and Japanese put countries side by side with nothing between.
  return between.length > 0 || text === '' || /^(?:['’]\p{L}+)?\s*[,/&–—،、·・‧-]\s*$/u.test(text) || left.code === right.code;
}

/** Case endings of Turkish and Azerbaijani that tie a name to the deed: "Türkiye'den", "Ukrayna'ya". */
export const ownCase = /^(?:[yn]?[ae]|[dt][ae]n)$/u;
const joiners = conceptsOf(['and']);
/** What acts for a country and may stand between its name and the next: its army, its minister, its ships. */
const bearers = conceptsOf(['military', 'troops', 'defence-official', 'leader', 'ship']);

/** Every word between is a country's bearer or, beside an official, his name. */
function areBearers(line: ReadLine, left: Found, right: Found): boolean {
  let borne = false;
  let named = 0;
  for (let token = left.last + 1; token < right.first; token += 1) {
    const word = line.sentence.tokens[token]!;
    const bears = isAt(line, token, bearers);
    borne ||= bears;
    if (bears || isAt(line, token, joiners) || articles.has(word.fold)) continue;
    named += 1;
    if (!borne || !(word.capital || (named <= longestName && uncased.test(word.text)))) return false;
  }
  return borne;
}

/** Scripts without capitals tell no name from other words: a name there has so many words or signs at most. */
const longestName = 4;
const uncased = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}]/u;

/** "of" and its like join a name to its bearer: "the army of Kenya". */
const articles = new Set([
  'the',
  'of',
  'la',
  'le',
  'les',
  'l',
  'el',
  'los',
  'las',
  'o',
  'a',
  'os',
  'as',
  'il',
  'lo',
  'gli',
  'i',
  'die',
  'der',
  'das',
  'den',
  'de',
  'del',
  'della',
  'du',
  'da',
  'do',
  'des',
  'd',
]);

/** "Russia's attack on Ukraine, Turkey and …": what was attacked ends its clause; the comma after it opens no list. */
const isVictim = (line: ReadLine, { first }: Found): boolean =>
  line.atoms.some((a) => a.concept === 'fight' && a.last < first && a.last >= first - 2);
