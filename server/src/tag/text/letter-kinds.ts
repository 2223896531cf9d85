/** What a character can be in a word, as bits; asked of a table, for a text has millions of characters and few different ones. */
export const kind = {
  start: 1,
  inside: 2,
  afterApostrophe: 4,
  upper: 8,
  lower: 16,
  space: 32,
  /** Takes two UTF-16 units. */
  wide: 64,
  /** Of a script whose words are not parted by spaces, or that glues words together: Han, kana, Hangul. */
  unspaced: 128,
  apostrophe: 256,
  digit: 512,
} as const;

const tests: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [kind.start, /[\p{L}\p{N}]/u],
  [kind.inside, /[\p{L}\p{M}\p{N}\u200c]/u],
  [kind.afterApostrophe, /[\p{L}\p{M}]/u],
  [kind.upper, /\p{Lu}/u],
  [kind.lower, /\p{Ll}/u],
  [kind.space, /\s/u],
  [kind.unspaced, /[\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/u],
  [kind.apostrophe, /['’‘ʼ`´]/u],
  [kind.digit, /\p{Nd}/u],
];

const kindsOf = (character: string): number => tests.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);

const unknown = 0xff_ff;
const half = 0xff_fe;
const table = new Uint16Array(65_536).fill(unknown);

function learn(unit: number): number {
  const bits = unit >= 0xd800 && unit <= 0xdfff ? half : kindsOf(String.fromCharCode(unit));
  table[unit] = bits;
  return bits;
}

function kindOfPair(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  return point > 0xffff ? kindsOf(String.fromCodePoint(point)) | kind.wide : 0;
}

/** The kinds of the character at `at`; 0 past the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  let bits = table[unit]!;
  if (bits === unknown) bits = learn(unit);
  return bits === half ? kindOfPair(text, at) : bits;
}

/** UTF-16 units of a character of these kinds. */
export const widthOf = (bits: number): number => ((bits & kind.wide) === 0 ? 1 : 2);
