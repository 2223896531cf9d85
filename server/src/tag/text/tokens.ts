import { fold } from './fold.ts';

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

const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu;
const apostrophe = /^['’‘ʼ`´]([\p{L}\p{M}]+)/u;
/** Articles and prepositions that Romance languages fuse to the next word, and the like. */
const elision = /^(?:[ldscjnmt]|qu|un|dell|all|nell|sull|dall|degl|quell|lorsqu|jusqu|puisqu)$/u;

/** Words with their offsets; hyphens part words, an ending after an apostrophe is kept apart from its word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index < from) continue;
    const end = index + found.length;
    // Vowel signs of Arabic and Hebrew are written or not: they say nothing here.
    const folded = fold(found).replaceAll(/[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu, '');
    const rest = elision.test(folded) ? null : apostrophe.exec(text.slice(end, end + 24));
    const suffix = rest && !/^\p{Lu}/u.test(rest[1]!) && rest[1]!.length <= 8 ? fold(rest[1]!) : '';
    tokens.push({ start: index, end, text: found, fold: folded, suffix, capital: /^\p{Lu}/u.test(found) });
    from = suffix === '' ? end : end + 1 + suffix.length;
  }
  return tokens;
}
