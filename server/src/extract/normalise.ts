/** Shown by no font and meant by no author; the non-joiner U+200C is kept between letters, where Persian spells with it. */
const invisible = /[\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const strayNonJoiner = /(?<!\p{L})\u200C|\u200C(?!\p{L})/gu;
const spaces = /[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
// eslint-disable-next-line no-control-regex -- taking control characters away is the point
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu;

/** NFC, one space where any white space was, nothing invisible: the form of every text in an article. */
export const tidy = (text: string): string =>
  text.normalize('NFC').replace(controls, '').replace(invisible, '').replace(strayNonJoiner, '').replace(spaces, ' ').trim();

/** More than any headline, label or notice: what is longer is compared by its beginning. */
const comparedAtMost = 600;

/** For comparing only: case, Turkish i's, accents of capital letters, quotes and outer punctuation do not count. */
export function folded(text: string): string {
  const lower = tidy(text.slice(0, comparedAtMost)).replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i');
  const plain = lower.replaceAll(/[’‘ʼ`]/gu, "'").replaceAll(/[“”„«»]/gu, '"');
  return plain.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words as a reader counts them; two signs make a word where the script writes no spaces. */
export function wordCount(text: string): number {
  const signs = text.match(ideograph)?.length ?? 0;
  const words = (signs === 0 ? text : text.replace(ideograph, ' ')).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu)?.length ?? 0;
  return words + Math.ceil(signs / 2);
}
