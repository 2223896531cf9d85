import type { Person } from '@entente/shared/domain/facts';
import type { OfficeId } from '@entente/shared/vocabulary/offices';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { nameParticles, ranks } from '../../lexicon/office-titles.ts';
import { officeTitlesFor } from '../../match/office-titles-for.ts';
import { conceptsOf, meet } from '../../match/concept-mask.ts';
import type { Hit } from '../../match/trie.ts';
import type { ReadLine } from '../../resolve/found.ts';

const officials = conceptsOf(['defence-official', 'leader']);

/** Who is named beside a title, whatever list knows the name: "Azerbaijan's Defence Minister Zakir Hasanov". */
export function titledPeople(line: ReadLine, language: string): Person[] {
  const titles = officeTitlesFor(language);
  const { sentence } = line;
  if (!titles || sentence.shouting || !meet(officials, line.concepts) || isTitleCase(line)) return [];
  return longest(titles.find(sentence.tokens)).flatMap((title): Person[] => {
    const near = countryBeside(line, title);
    const name =
      nameAfter(line, Math.max(title.last, near.last) + 1) ?? (language === 'en' ? nameBefore(line, Math.min(title.first, near.first)) : null);
    // A president without a country is as likely one of a firm.
    if (!name || (near.code === null && (title.value === 'head-of-state' || title.value === 'head-of-government'))) return [];
    const [start, end] = [sentence.tokens[name.first]!.start, sentence.tokens[name.last]!.end];
    const surface = sentence.text.slice(start - sentence.start, end - sentence.start);
    return [{ name: surface, office: title.value, country: near.code, where: sentence.where, start, end, surface }];
  });
}

function longest(hits: Hit<OfficeId>[]): Hit<OfficeId>[] {
  const taken: Hit<OfficeId>[] = [];
  for (const hit of [...hits].sort((a, b) => b.last - b.first - (a.last - a.first)))
    if (!taken.some((other) => other.first <= hit.last && hit.first <= other.last)) taken.push(hit);
  return taken;
}

/** A headline that writes every longer word with a capital. */
const isTitleCase = ({ sentence: { tokens } }: ReadLine): boolean => tokens.every((token) => token.capital || token.length <= 3);

/** The country right before the title ("Turkish", "Türkiye's") or right after it ("of Azerbaijan", "Азербайджана"). */
function countryBeside(line: ReadLine, { first, last }: Hit<OfficeId>): { code: CountryCode | null; first: number; last: number } {
  const names = line.names.filter((found) => found.mention !== 'person');
  const after = names.find((found) => found.first > last && found.first <= last + 3 && /^[\s\u00a0\p{Ll}'’]*$/u.test(gap(line, last, found.first)));
  const before = names.findLast(
    (found) => found.last < first && found.last >= first - 2 && /^['’\s\u00a0\p{L}-]*$/u.test(gap(line, found.last, first)),
  );
  if (before) return { code: before.code, first: before.first, last };
  return after ? { code: after.code, first, last: after.last } : { code: null, first, last };
}

const gap = ({ sentence: { tokens, text, start } }: ReadLine, left: number, right: number): string =>
  text.slice(tokens[left]!.end - start, tokens[right]!.start - start);

interface Place {
  first: number;
  last: number;
}

/** Two to four words with capitals, ranks before them passed over. */
function nameAfter(line: ReadLine, from: number): Place | null {
  const { tokens } = line.sentence;
  let first = from;
  while (tokens[first] && ranks.has(tokens[first]!.fold) && first < from + 4 && isJoined(line, first - 1)) first += 1;
  if (!tokens[first] || !isJoined(line, first - 1)) return null;
  let last = first - 1;
  for (let at = first; at < tokens.length && at < first + 5; at += 1) {
    const token = tokens[at]!;
    if ((at > first && !isJoined(line, at - 1)) || !(isNameWord(line, at) || (at > first && nameParticles.has(token.fold)))) break;
    if (isNameWord(line, at)) last = at;
    if (token.suffix !== '') break;
  }
  return last > first ? { first, last } : null;
}

/** "Zakir Hasanov, Azerbaijan's defence minister". */
function nameBefore(line: ReadLine, title: number): Place | null {
  const { tokens } = line.sentence;
  const last = title - 1;
  if (last < 1 || !/^\s?,\s(?:the\s)?$/u.test(gap(line, last, title)) || !isNameWord(line, last)) return null;
  let first = last;
  while (
    first > 0 &&
    last - first < 3 &&
    isJoined(line, first - 1) &&
    (isNameWord(line, first - 1) || nameParticles.has(tokens[first - 1]!.fold)) &&
    !ranks.has(tokens[first - 1]!.fold)
  )
    first -= 1;
  return last > first ? { first, last } : null;
}

const isJoined = (line: ReadLine, left: number): boolean => left < 0 || /^[\s\u00a0.'’-]{1,3}$/u.test(gap(line, left, left + 1));

/** A word with a capital that is no country's name, no title and no rank. */
function isNameWord(line: ReadLine, at: number): boolean {
  const token = line.sentence.tokens[at]!;
  if (!/^\p{Lu}/u.test(token.text) || /^\p{Lu}{3,}$/u.test(token.text)) return false;
  return !line.found.some((found) => found.standing !== 'dropped' && found.mention !== 'person' && found.first <= at && at <= found.last);
}
