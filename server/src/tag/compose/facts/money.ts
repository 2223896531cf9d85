import type { MoneyFact } from '@entente/shared/domain/facts';
import { currencyAdjectives, currencyCodes, currencySigns, currencyWords } from '../../lexicon/currencies.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quantity } from './quantities.ts';

interface Currency {
  code: string;
  /** Where the words of the currency end or, before the number, begin. */
  edge: number;
}

const escaped = (text: string): string => text.replaceAll(/[.$]/gu, String.raw`\$&`);
const signs = Object.keys(currencySigns).map(escaped).join('|');
const codes = [...currencyCodes].join('|');
const before = new RegExp(`(?:(?<![\\p{L}])(?:${codes})|${signs})[\\s\\u00a0]?$`, 'u');
const after = new RegExp(`^\\.?[\\s\\u00a0]?(?:(?:${codes})(?![\\p{L}])|(?:${signs})(?!\\p{L}))`, 'u');
const codeOf = (sign: string): string => (sign === 'RMB' ? 'CNY' : (currencySigns[sign] ?? sign));

/** Their words mean other things too ("won", "lei"): they ask for millions before them. */
const plainWords: ReadonlySet<string> = new Set(['KRW', 'RON', 'GEL', 'ZAR', 'BGN', 'UZS']);

interface Stem {
  stem: string;
  whole: boolean;
}
const stemsOf = (words: string): Stem[] => words.split(' ').map((word) => ({ stem: fold(word.replace(/[~.]/gu, '')), whole: !word.endsWith('~') }));
const isOf = (stems: readonly Stem[], word: string): boolean =>
  stems.some(({ stem, whole }) => (whole ? word === stem : word.startsWith(stem) && word.length - stem.length <= 6));

const words = currencyWords.map(([code, list]) => ({ code, stems: stemsOf(list) }));
const adjectives = currencyAdjectives.map(([list, byBase]) => ({ stems: stemsOf(list), byBase }));
const letterScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12 };

/** Sums of money in one sentence: a number with a currency's sign, code or word beside it. */
export function moneyIn(sentence: Sentence, quantities: readonly Quantity[]): MoneyFact[] {
  return quantities.flatMap((quantity, at): MoneyFact[] => {
    const { where, text, start } = sentence;
    const scale = quantity.letters === '' ? 1 : letterScales[quantity.letters];
    if (scale === undefined || (quantity.digits === null && !quantity.scaled) || isRange(sentence, quantity, quantities[at + 1])) return [];
    const left = onTheLeft(sentence, quantity);
    const alone = left ? loneLetter(sentence, quantity) : null;
    const right = left ? null : onTheRight(sentence, quantity);
    const currency = left ?? right;
    if (!currency) return [];
    const [from, to] = left ? [left.edge, alone?.edge ?? quantity.end] : [quantity.start, currency.edge];
    const amount = Math.round(quantity.value * scale * (alone?.scale ?? right?.scale ?? 1) * 100) / 100;
    return amount > 0 ? [{ amount, currency: currency.code, where, start: from, end: to, surface: text.slice(from - start, to - start) }] : [];
  });
}

/** "$3-4 billion": the first number is no sum of its own. */
function isRange({ text, start }: Sentence, { end, scaled }: Quantity, next: Quantity | undefined): boolean {
  return (
    !scaled && next !== undefined && next.scaled && /^\s?(?:[-–—]|to|до|bis|à|a|do|ile)\s?\p{Sc}?$/u.test(text.slice(end - start, next.start - start))
  );
}

function onTheLeft({ text, start }: Sentence, quantity: Quantity): Currency | null {
  const near = text.slice(Math.max(0, quantity.start - start - 14), quantity.start - start);
  const range = quantity.ranged ? (/[\d.,]+\s?[-–]$/u.exec(near)?.[0].length ?? 0) : 0;
  const match = before.exec(near.slice(0, near.length - range));
  return match ? { code: codeOf(match[0].trim()), edge: quantity.start - range - match[0].length } : null;
}

/** "$ 300 m". */
function loneLetter({ text, start }: Sentence, { end, scaled, letters }: Quantity): { edge: number; scale: number } | null {
  const match = scaled || letters !== '' ? null : /^[\s\u00a0](?<letter>[mb])(?![\p{L}'’])/u.exec(text.slice(end - start, end - start + 4));
  return match ? { edge: end + match[0].length, scale: letterScales[match.groups!['letter']!]! } : null;
}

function onTheRight(sentence: Sentence, quantity: Quantity): (Currency & { scale?: number }) | null {
  const { text, start } = sentence;
  const tail = text.slice(quantity.end - start, quantity.end - start + 12);
  const lone = quantity.scaled || quantity.letters !== '' ? null : /^[\s\u00a0][mM](?=[\s\u00a0]?\p{Sc})/u.exec(tail);
  const sign = after.exec(tail.slice(lone?.[0].length ?? 0));
  if (sign) {
    const edge = quantity.end + sign[0].length + (lone?.[0].length ?? 0);
    return { code: codeOf(sign[0].replace(/^\.?\s?/u, '')), edge, ...(lone ? { scale: 1e6 } : {}) };
  }
  return byWord(sentence, quantity);
}

/** Up to two words may stand between: "of", "de", "US", "Canadian". */
function byWord({ tokens, text, start }: Sentence, quantity: Quantity): Currency | null {
  for (let at = quantity.last + 1; at <= quantity.last + 3 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const gap = text.slice(tokens[at - 1]!.end - start, token.start - start);
    if (!/^[\s\u00a0.'’-]*$/u.test(gap)) return null;
    const word = words.find(({ stems }) => isOf(stems, token.fold));
    if (word) {
      if (!quantity.scaled && plainWords.has(word.code)) return null;
      // "2,000-pound bombs" are weighed, not paid.
      if (word.code === 'GBP' && gap.includes('-')) return null;
      const near = tokens.slice(quantity.last + 1, at);
      const next = tokens[at + 1];
      const adjective = [...near, ...(next ? [next] : [])].map((one) => codeBy(one, word.code)).find((code) => code !== null);
      const code = adjective ?? word.code;
      return code === '?' ? null : { code, edge: adjective && next && codeBy(next, word.code) === adjective ? next.end : token.end };
    }
    if (!/^(?:of|de|d|di|us|u\.s\.)$/u.test(token.fold) && !adjectives.some(({ stems }) => isOf(stems, token.fold))) return null;
  }
  return null;
}

const codeBy = (token: Token, base: string): string | null => {
  const word = token.fold.replaceAll('.', '');
  return adjectives.find(({ stems, byBase }) => byBase[base] !== undefined && isOf(stems, word))?.byBase[base] ?? null;
};
