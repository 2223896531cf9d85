import { fold } from './fold.ts';
import { kind, kindAt, widthOf } from './letter-kinds.ts';
import { unspacedEnd } from './unspaced.ts';
import { type Word, wordAt } from './words.ts';

export interface Token {
  start: number;
  /** End of the word itself, without an ending after an apostrophe. */
  end: number;
  text: string;
  fold: string;
  /** The ending cut off at an apostrophe ("nin" of Türkiye'nin, "s" of Egypt's), folded. */
  suffix: string;
  capital: boolean;
  /** Of its word, in the table of words. */
  slot: number;
  id: number;
}

const apostrophes = "'’‘ʼ`´";
const longestSuffix = 8;

/** Words with their offsets, counted from `base`; hyphens part words, an ending after an apostrophe is kept apart from its word, Han letters stand alone. */
export function tokensOf(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const bits = kindAt(text, at);
    if ((bits & kind.start) === 0) {
      at += widthOf(bits);
      continue;
    }
    const end = ((bits & kind.upper) === 0 ? null : initialsEnd(text, at)) ?? wordEnd(text, at);
    if (at >= from) {
      const word = wordAt(text, at, end);
      const suffix = suffixAfter(text, end, word);
      tokens.push({
        start: base + at,
        end: base + end,
        text: word.text,
        fold: word.fold,
        suffix,
        capital: word.capital,
        slot: word.slot,
        id: word.id,
      });
      from = suffix === '' ? end : end + 1 + suffix.length;
    }
    at = end;
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let bits = kindAt(text, at);
  if ((bits & kind.unspaced) !== 0) return unspacedEnd(text, start);
  while (((bits & kind.inside) !== 0 && (bits & kind.unspaced) === 0) || isCyrillicApostrophe(text, at)) {
    at += widthOf(bits);
    bits = kindAt(text, at);
  }
  return at;
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;

/** In Ukrainian and Belarusian the apostrophe stands inside a word: "М'янма", "В’єтнам". */
const isCyrillicApostrophe = (text: string, at: number): boolean =>
  isCyrillic(text.charCodeAt(at - 1)) && apostrophes.includes(text[at] ?? ' ') && isCyrillic(text.charCodeAt(at + 1));

/** "U.S.", "А.Н.": two and more capitals with a point after each are one word. */
function initialsEnd(text: string, start: number): number | null {
  let at = start;
  let letters = 0;
  for (let bits = kindAt(text, at); (bits & kind.upper) !== 0; bits = kindAt(text, at)) {
    const point = at + widthOf(bits);
    if (text[point] !== '.') break;
    letters += 1;
    at = point + 1;
  }
  return letters >= 2 ? at : null;
}

function suffixAfter(text: string, end: number, { elides }: Word): string {
  if (elides || end >= text.length || !apostrophes.includes(text[end]!)) return '';
  const start = end + 1;
  let bits = kindAt(text, start);
  if ((bits & kind.upper) !== 0) return '';
  let at = start;
  while (at - start <= longestSuffix && (bits & kind.afterApostrophe) !== 0) {
    at += widthOf(bits);
    bits = kindAt(text, at);
  }
  return at - start <= longestSuffix ? fold(text.slice(start, at)) : '';
}
