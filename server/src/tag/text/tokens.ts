import { fold } from './fold.ts';
import { kind, kindAt, widthAt } from './letter-kinds.ts';
import { type Spelling, spellingOf } from './spelling.ts';

export interface Token {
  start: number;
  /** End of the word itself, without an ending after an apostrophe. */
  end: number;
  text: string;
  fold: string;
  /** The ending cut off at an apostrophe ("nin" of Türkiye'nin, "s" of Egypt's), folded. */
  suffix: string;
  capital: boolean;
}

const apostrophes = "'’‘ʼ`´";
const longestSuffix = 8;

/** Words with their offsets, counted from `base`; hyphens part words, an ending after an apostrophe is kept apart from its word. */
export function tokensOf(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if ((kindAt(text, at) & kind.start) === 0) {
      at += widthAt(text, at);
      continue;
    }
    const end = initialsEnd(text, at) ?? wordEnd(text, at);
    if (at >= from) {
      const found = text.slice(at, end);
      const spelling = spellingOf(found);
      const suffix = suffixAfter(text, end, spelling);
      tokens.push({ start: base + at, end: base + end, text: found, fold: spelling.fold, suffix, capital: spelling.capital });
      from = suffix === '' ? end : end + 1 + suffix.length;
    }
    at = end;
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while ((kindAt(text, at) & kind.inside) !== 0) at += widthAt(text, at);
  return at;
}

/** "U.S.", "А.Н.": two and more capitals with a point after each are one word. */
function initialsEnd(text: string, start: number): number | null {
  let at = start;
  let letters = 0;
  while ((kindAt(text, at) & kind.upper) !== 0) {
    const point = at + widthAt(text, at);
    if (text[point] !== '.') break;
    letters += 1;
    at = point + 1;
  }
  return letters >= 2 ? at : null;
}

function suffixAfter(text: string, end: number, { elides }: Spelling): string {
  if (elides || end >= text.length || !apostrophes.includes(text[end]!)) return '';
  const start = end + 1;
  if ((kindAt(text, start) & kind.upper) !== 0) return '';
  let at = start;
  while (at - start <= longestSuffix && (kindAt(text, at) & kind.afterApostrophe) !== 0) at += widthAt(text, at);
  return at - start <= longestSuffix ? fold(text.slice(start, at)) : '';
}
