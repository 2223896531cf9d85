import { fold } from './fold.ts';
import { kind, widthOf } from './letter-kinds.ts';
import { Letters } from './letters.ts';
import { spellingOf, Token } from './token.ts';
import { unspacedEnd } from './unspaced.ts';

export { Token };

const longestSuffix = 8;

export const tokensOf = (text: string): Token[] => tokensIn(new Letters(text), 0);

/** Words with their offsets, counted from `base`; hyphens part words, an ending after an apostrophe is kept apart from its word, Han letters stand alone. */
export function tokensIn(text: Letters, base: number): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const bits = text.kinds(at);
    if ((bits & kind.start) === 0) {
      at += widthOf(bits);
      continue;
    }
    const capital = (bits & kind.upper) !== 0;
    const end = (capital ? initialsEnd(text, at) : null) ?? wordEnd(text, at, bits);
    if (at >= from) {
      const suffix = (text.kinds(end) & kind.apostrophe) === 0 ? '' : suffixAfter(text, at, end);
      tokens.push(new Token(base + at, text, at, end, capital, suffix));
      from = suffix === '' ? end : end + 1 + suffix.length;
    }
    at = end;
  }
  return tokens;
}

function wordEnd(text: Letters, start: number, first: number): number {
  if ((first & kind.unspaced) !== 0) return unspacedEnd(text.text, start);
  let at = start;
  let bits = first;
  while ((bits & (kind.inside | kind.unspaced)) === kind.inside || ((bits & kind.apostrophe) !== 0 && isBetweenCyrillic(text.text, at))) {
    at += widthOf(bits);
    bits = text.kinds(at);
  }
  return at;
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;

/** In Ukrainian and Belarusian the apostrophe stands inside a word: "М'янма", "В’єтнам". */
const isBetweenCyrillic = (text: string, at: number): boolean => isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));

/** "U.S.", "А.Н.": two and more capitals with a point after each are one word. */
function initialsEnd(text: Letters, start: number): number | null {
  let at = start;
  let letters = 0;
  for (let bits = text.kinds(at); (bits & kind.upper) !== 0; bits = text.kinds(at)) {
    const point = at + widthOf(bits);
    if (text.folded(point) !== 0x2e) break;
    letters += 1;
    at = point + 1;
  }
  return letters >= 2 ? at : null;
}

/** Articles and prepositions that Romance languages fuse to the next word, and the like. */
const elision = /^(?:[ldscjnmt]|qu|un|dell|all|nell|sull|dall|degl|quell|lorsqu|jusqu|puisqu)$/u;
const longestElision = 7;

/** The ending behind the apostrophe at `end`; none behind an article, for that belongs to the next word. */
function suffixAfter(text: Letters, wordStart: number, end: number): string {
  if (end - wordStart <= longestElision && elision.test(spellingOf(text.text.slice(wordStart, end)))) return '';
  const start = end + 1;
  let bits = text.kinds(start);
  if ((bits & kind.upper) !== 0) return '';
  let at = start;
  while (at - start <= longestSuffix && (bits & kind.afterApostrophe) !== 0) {
    at += widthOf(bits);
    bits = text.kinds(at);
  }
  return at - start <= longestSuffix ? fold(text.text.slice(start, at)) : '';
}
