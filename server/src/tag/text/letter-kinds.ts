/** What a character can be in a word, as bits; asked of a table, for a text has millions of characters and few different ones. */
export const kind = { start: 1, inside: 2, afterApostrophe: 4, upper: 8, lower: 16, space: 32, unlettered: 64 } as const;

const tests: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [kind.start, /[\p{L}\p{N}]/u],
  [kind.inside, /[\p{L}\p{M}\p{N}\u200c]/u],
  [kind.afterApostrophe, /[\p{L}\p{M}]/u],
  [kind.upper, /\p{Lu}/u],
  [kind.lower, /\p{Ll}/u],
  [kind.space, /\s/u],
  // Letters of scripts without case begin sentences as capitals and digits do.
  [kind.unlettered, /[\p{Lo}\p{N}]/u],
];

const kindsOf = (character: string): number => tests.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);

const unknown = 255;
const half = 128;
const table = new Uint8Array(65_536).fill(unknown);

function learn(unit: number): number {
  const bits = unit >= 0xd800 && unit <= 0xdfff ? half : kindsOf(String.fromCharCode(unit));
  table[unit] = bits;
  return bits;
}

/** The kinds of the character at `at`; 0 past the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  let bits = table[unit]!;
  if (bits === unknown) bits = learn(unit);
  return bits === half ? kindsOf(String.fromCodePoint(text.codePointAt(at)!)) : bits;
}

/** UTF-16 units that the character at `at` takes. */
export const widthAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
};
