import type { Found, ReadLine } from '../resolve/found.ts';
import { counting } from '../resolve/found.ts';

/** Names joined by commas, hyphens or "and": the members of one list. Several mentions of a country in a row are one member. */
export interface Group {
  members: Found[];
  first: number;
  last: number;
}

export function groupsOf(line: ReadLine): Group[] {
  const groups: Group[] = [];
  for (const name of counting(line)) {
    const group = groups.at(-1);
    if (group && joins(line, group.members.at(-1)!, name)) {
      if (!group.members.some((m) => m.code === name.code)) group.members.push(name);
      group.last = name.last;
    } else groups.push({ members: [name], first: name.first, last: name.last });
  }
  return groups;
}

/** Only list marks, "and" and an article stand between the two. */
function joins(line: ReadLine, left: Found, right: Found): boolean {
  const between = line.sentence.tokens.slice(left.last + 1, right.first);
  if (between.length > 3 || (between.length === 0 && isVictim(line, left))) return false;
  const text = line.sentence.text.slice(left.end - line.sentence.start, right.start - line.sentence.start);
  if (/[.;:!?()“”"«»]/u.test(text)) return false;
  const words = between.filter(
    (_, at) =>
      !line.atoms.some((a) => a.concept === 'and' && a.first <= left.last + 1 + at && a.last >= left.last + 1 + at) &&
      !articles.has(between[at]!.fold),
  );
  if (words.length > 0) return false;
  // Arabic writes its "and" onto the next word.
  if (between.length === 0 && text.trim() === '' && /^[وو]/u.test(right.surface)) return true;
  return between.length > 0 || /^(?:['’]\p{L}+)?\s*[,/&–—،、-]\s*$/u.test(text) || left.code === right.code;
}

const articles = new Set([
  'the',
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
