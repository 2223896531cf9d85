/** What a character can be in a word, as bits. */
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
  /** May end a sentence. */
  mark: 1024,
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
  [kind.mark, /[.!?؟…。！？։;\u037e:]/u],
];

const kindsOf = (character: string): number => tests.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);

const isHalf = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdf_ff;

/** The kinds of the character that begins at `at`; none where a pair goes on. */
export function kindsAt(text: string, at: number): number {
  if (!isHalf(text.charCodeAt(at))) return kindsOf(text[at]!);
  const point = text.codePointAt(at)!;
  return point > 0xff_ff ? kindsOf(String.fromCodePoint(point)) | kind.wide : 0;
}

/** UTF-16 units of a character of these kinds. */
export const widthOf = (bits: number): number => ((bits & kind.wide) === 0 ? 1 : 2);
