import { hanVariants } from './han-variants.ts';

const special: Readonly<Record<string, string>> = {
  İ: 'i',
  I: 'i',
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ۀ: 'ه',
  ς: 'σ',
  ـ: 'ـ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  ʻ: "'",
  ...Object.fromEntries(hanVariants),
};

/** Syllables and kana that Unicode can take apart, but whose parts are no accents. */
const whole = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function foldUnit(unit: string): string {
  const known = special[unit];
  if (known !== undefined) return known;
  if (whole.test(unit)) return unit;
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD')[0] ?? lower;
  return bare.length === unit.length ? bare : unit;
}

/** Folded form of every UTF-16 unit that has been asked for; 0 where none has. */
const table = new Uint16Array(65_536);

/** The folded form of one UTF-16 unit. */
export const foldedUnit = (unit: number): number => table[unit]! || (table[unit] = foldUnit(String.fromCharCode(unit)).charCodeAt(0));

const piece = 4096;

/**
 * Lower case without diacritics, one UTF-16 unit for one: offsets in the folded text are offsets in the text.
 * Both Turkish i's become `i`; Arabic and Persian letter variants fall together, and so do traditional and simplified Han.
 */
export function fold(text: string): string {
  let at = 0;
  while (at < text.length && foldedUnit(text.charCodeAt(at)) === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  let result = text.slice(0, at);
  for (; at < text.length; at += piece) {
    const units: number[] = [];
    for (let to = at; to < text.length && to < at + piece; to += 1) units.push(foldedUnit(text.charCodeAt(to)));
    result += String.fromCharCode.apply(null, units);
  }
  return result;
}
