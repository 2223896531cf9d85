import { monthNumber } from '../dates/months.ts';
import { folded, tidy } from '../normalise.ts';
import { buttonWord, degree, officeWord, outletWord, placeholder, rankWord } from './author-words.ts';

/** Who wrote an article, as it is said in one place of a page. */
export interface Authors {
  text: string;
  /** False where only an outlet is named. */
  people: boolean;
}

const particle =
  "(?:de|da|do|dos|das|del|della|di|du|des|van|von|der|den|ter|ten|zu|la|le|lo|al|el|bin|bint|ibn|ben|abu|av|af|d'|al-(?=\\p{L})|el-(?=\\p{L}))";
const word = '(?:\\p{L}\\.(?:-?\\p{L}\\.)*|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.\'’-]*|\\(\\p{Lu}[\\p{L}.]*\\)|["“]\\p{Lu}\\p{L}*["”])';
/** Two to six words that begin large, and what may stand small between them. */
const fullName = new RegExp(`^(?:(?:${particle}\\s?)*${word})(?:\\s(?:${particle}\\s?)*${word}){1,5}$`, 'u');
/** Where words have no spaces between them, a name is one. */
const unspacedName =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,8}(?:[\s・·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,8}|[\p{Script=Han}\p{Script=Hangul}])$/u;
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const acronym = /^[\p{Lu}\d&.-]{2,8}$/u;
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Mail addresses, addresses, names on networks, and buttons in words. */
const unsaid =
  /[(<[]?[\w.+-]+@[\w-]+\.[\w.-]+[)>\]]?|https?:\S*|www\.\S*|[(]?\s*@\w+\s*[)]?|\be-?mail the (?:writers?|authors?|reporters?)\b|\bfollow\b.*$/giu;
/** "(with Max Roe in Paris)". */
const aside = /\s*\((?:\p{Ll}|[^()]{12,})[^()]*\)/gu;
const between = /\s*(?:[,;/&+،、]|\s(?:and|und|et|y|e|ve|və|и|та|і|و|og|och|en|ja|és|i|με|dan)(?=\s))\s*/giu;
/** What comes behind one of these is no name. */
const behind =
  /\s*(?:[|•·–—:]|\s-\s|\s(?=\d)|\s(?:posted|published|updated|reports?|on|at|in|à|aus|из|з|for)(?=\s|$)|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=[\s,]|$)).*$/iu;

/** The people in "Jane Doe, Staff Writer, and Max Roe, Daily News", else the outlet; null where there is neither. */
export function authorsIn(said: string, outlets: readonly string[] = []): Authors | null {
  const text = tidy(said.replaceAll(unsaid, ' '))
    .replace(/^[\s\p{P}\p{S}]+(?=[\p{L}(])/u, '')
    .replaceAll(aside, '')
    .replace(behind, '')
    .replaceAll(/\s+(?=,)|[\s,;/&-]+$/gu, '');
  if (text === '' || text.length > longest) return null;
  const parts = namesIn(text);
  const own = outlets.map(squeezed);
  const kept = parts.map((part, at) => (isOwn(part, own) || isShouted(part, parts) ? null : personIn(withoutEnd(part, outlets), at > 0)));
  const people = kept.filter((name) => name !== null);
  if (people.length === 0) return outletIn(text);
  const whole = people.length === parts.length && people.every((name, at) => name === parts[at]);
  return { text: whole ? text : people.join(', '), people: true };
}

const longest = 160;

/** Each of the names that stand together. */
export const namesIn = (text: string): string[] => text.split(between).filter((part) => part !== '');

const squeezed = (name: string): string => folded(name).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The outlet by its name, or by the greater part of it: "Le Monde" of "Le Monde.fr". */
const isOwn = (part: string, own: readonly string[]): boolean => {
  const name = squeezed(part);
  return own.some((outlet) => name === outlet || (name.length > 5 && outlet.startsWith(name)));
};

/** "Jane Doe, THE DAILY": capitals beside a name that has none. */
const isShouted = (part: string, parts: readonly string[]): boolean =>
  part !== parts[0] && part === part.toUpperCase() && part !== part.toLowerCase() && parts[0] !== parts[0]?.toUpperCase();

/** "Jane Doe Daily News": the outlet stands right behind the name. */
function withoutEnd(part: string, outlets: readonly string[]): string {
  const outlet = outlets.find((each) => each !== '' && folded(part).endsWith(` ${folded(each)}`));
  return outlet === undefined ? part : part.slice(0, -outlet.length).trim();
}

/** A name without the office behind it; null for an office, an outlet, a day. */
function personIn(part: string, later: boolean): string | null {
  const bare = part.replace(/\.$/u, (dot, at: number) => (/\p{L}{3}$/u.test(part.slice(0, at)) ? '' : dot));
  if (placeholder.test(bare) || degree.test(bare)) return null;
  const words = bare.split(' ');
  if (words.some((each) => weekday.test(each) || buttonWord.test(each) || (words.length === 1 && monthNumber(each) !== null))) return null;
  const office = words.findIndex((each) => officeWord.test(each));
  const end = office < 0 ? words.length : later || rankWord.test(words[0] ?? '') ? 0 : nameLength(words, office);
  const name = withoutAgency(words.slice(0, end).join(' '));
  if (outletWord.test(name) || name === '') return null;
  return (unspaced.test(name) ? unspacedName : fullName).test(name) ? name : null;
}

/** "Staff Writer", "Correspondent, Daily News" on a line of its own. */
export const isOffice = (line: string): boolean =>
  line.length <= 60 &&
  !/[.!?:]$/u.test(line) &&
  line.split(/,?\s/u).every((each) => outletPart.test(each)) &&
  namesIn(line).every((part) => officeWord.test(part.split(' ').at(-1) ?? '') || outletWord.test(part));

/** How many of the words before an office are a name: two that are written out. */
function nameLength(words: readonly string[], office: number): number {
  let full = 0;
  for (let at = 0; at < office; at++) {
    if (!/^.\.?$|\.$/u.test(words[at] as string)) full += 1;
    if (full === 2) return at + 1;
  }
  return 0;
}

const withoutAgency = (name: string): string => name.replace(/\s(?:(?:the )?associated press|ap|afp|reuters|upi|bloomberg|dpa|tass|xinhua)$/iu, '');

/** An outlet in place of a person: several words of a name, an agency, or its letters. */
function outletIn(text: string): Authors | null {
  const words = text.split(' ');
  const isName = words.length === 1 ? acronym.test(text) || outletWord.test(text) : words.length <= 7 && words.every((each) => outletPart.test(each));
  if (
    !isName ||
    placeholder.test(text) ||
    officeWord.test(words.at(-1) ?? '') ||
    /^(?:for|to|from|with|at)\s/iu.test(text) ||
    words.some((each) => weekday.test(each) || buttonWord.test(each))
  )
    return null;
  return { text, people: false };
}

const outletPart = /^(?:["“(]?[\p{Lu}\p{Lo}\d].*|[&–-]|of|the|and|for|de|du|des|der|di|del|la|le|y|et|und)$/u;

/**
 * The first place that names people, or a later one that names others beside them; where none does, the first that names an outlet, but
 * rather another than the page's own.
 */
export function chooseAuthors(places: readonly (Authors | null)[], outlet: string | null): string | null {
  const said = places.filter((place) => place !== null);
  const [first, ...later] = said.filter(({ people }) => people);
  const fuller = first && later.find(({ text }) => isFuller(text, first.text));
  return (fuller ?? first ?? said.find(({ text }) => text !== outlet) ?? said[0])?.text ?? null;
}

function isFuller(text: string, than: string): boolean {
  const [names, others] = [namesIn(text).map(folded), namesIn(than).map(folded)];
  return names.length > others.length && others.every((name) => names.includes(name));
}
