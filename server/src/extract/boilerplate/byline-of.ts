import { printedDates } from '../dates/printed.ts';
import { tidy } from '../normalise.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { type Authors, authorsIn } from './authors.ts';
import { officeWord, outletWord, rankWord } from './author-words.ts';
import { bylineMark, updatedWord } from './patterns.ts';

/** The name on a line such as "By Anadolu Agency"; null for any other line. */
export function bylineOf(line: string): string | null {
  if (line.length > 90) return null;
  return bylineMark.exec(line.charAt(0).toLowerCase() + line.slice(1))?.groups?.['name']?.trim() ?? null;
}

/** Class names under which pages print the author. */
export const authorNames =
  / (?:author(?: ?(?:name|text|link))?|authors|by ?line(?: \w+)?|writers?|reporters?|muhabir|yazar|autore?s?|auteur|firma|redaktor|created ?by|signature|contributors?|journalist) /u;

const label =
  /^(?:(?:(?:(?:written|posted|reported|contributed|words|text|story|article|report|analysis|published|submitted|created) )?by|authors?|yazar|yazan|haber|muhabir|автор|par|por|von|di|de|autor|autore|auteur|fot\.|από(?: τον| την)?|av|af|door|oleh|tekst|text|texto|words|interview|müəllif|بقلم|كتب|نویسنده)(?:\s*[:：]\s*|\s+|$)|(?:作者|文|記者|记者)\s*[:：]?\s*)/iu;

/** "Author:" in a cell or line of its own: the next one is the name. */
export const isAuthorLabel = (line: string): boolean => line.length > 1 && line.length < 20 && line.replace(label, '') === '';

/** Korean names bear their office behind them: 홍길동 기자. */
const korean = /^(?<name>[가-힣]{2,4})\s?(?:기자|특파원|논설위원)(?!\p{L})/u;

export const isReporter = (line: string): boolean => korean.test(line);

const longestLine = 160;

/** The authors on a line of the page; `named` where its element is called so, and no "By" is needed. */
export function nameIn(text: string, named: boolean, outlets: readonly string[] = []): Authors | null {
  const line = tidy(text);
  if (line === '' || line.length > longestLine) return null;
  const reporter = korean.exec(line)?.groups?.['name'];
  if (reporter !== undefined) return { text: reporter, people: true };
  const isDated = dateLine(line) !== null;
  const found = withoutDates(line).flatMap((piece) => {
    const bare = withoutLabels(piece);
    const authors = bare === '' ? null : authorsIn(bare, outlets);
    const isMeant = (it: Authors): boolean =>
      named || (bare === piece ? isDated && it.people && isNameWithOffice(bare, it.text) : isSigned(bare, it));
    return authors && isMeant(authors) ? [authors] : [];
  });
  return found.find(({ people }) => people) ?? found[0] ?? null;
}

/** Beside a date stands a whole name, or one with what the person is: "Jane Doe AP Sports Writer". */
function isNameWithOffice(piece: string, name: string): boolean {
  if (!/\s/u.test(name) || name.length > 40 || !piece.startsWith(name)) return false;
  const rest = piece.slice(name.length);
  const words = rest.split(/[\s,]+/u).filter((word) => word !== '');
  return rest === '' || (words.length > 0 && words.every((word) => officeWord.test(word) || outletWord.test(word) || rankWord.test(word)));
}

/** "… Published:" belongs to the date behind it. */
const labelOfDate = /\s(?:first |last )?\p{L}+:\s*$/iu;

const marksAround = /^[\s\p{P}\p{S}]+(?=[\p{L}(])/u;

/** What stands between the dates of a line. */
const withoutDates = (line: string): string[] =>
  printedDates(line)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, line)
    .split('|')
    .map((piece) =>
      piece
        .replace(marksAround, '')
        .replaceAll(updatedWord, ' ')
        .trim()
        .replace(labelOfDate, '')
        .replace(/[\s•·–—-]+$/u, ''),
    )
    .filter((piece) => piece !== '');

/** "By by Jane Doe" says it twice. */
function withoutLabels(piece: string): string {
  const once = piece.replace(label, '').trim();
  return once === piece ? piece : once.replace(label, '').trim();
}

/** After a "By", the names come first, and an outlet is one that is called so. */
const isSigned = (bare: string, { text, people }: Authors): boolean =>
  people ? bare.startsWith(text.split(/[,/&]/u, 1)[0]?.trim() ?? text) : bare === text && outletWord.test(text);
