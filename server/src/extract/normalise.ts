/** Shown by no font and meant by no author; the non-joiner U+200C is kept between letters, where Persian spells with it. */
const invisible = /[\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const strayNonJoiner = /(?<!\p{L})\u200C|\u200C(?!\p{L})/gu;
const spaces = /[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
// eslint-disable-next-line no-control-regex -- taking control characters away is the point
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu;

/** What any of the rules below would change: most texts have nothing of it, and one look at them is enough. */
const untidy =
  // eslint-disable-next-line no-control-regex -- taking control characters away is the point
  /[\u0000-\u001F\u007F\u0085\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF\uFFF9-\uFFFB]|  |^ | $/u;

/** NFC, one space where any white space was, nothing invisible: the form of every text in an article. */
export const tidy = (text: string): string => {
  const whole = text.normalize('NFC');
  return untidy.test(whole) ? cleaned(whole) : whole;
};

const cleaned = (text: string): string => text.replace(controls, '').replace(invisible, '').replace(strayNonJoiner, '').replace(spaces, ' ').trim();

/** More than any headline, label or notice: what is longer is compared by its beginning. */
const comparedAtMost = 600;

/** The same lines are compared with several things. */
const mostRemembered = 100;
const remembered = new Map<string, string>();

/** For comparing only: case, Turkish i's, accents of capital letters, quotes and outer punctuation do not count. */
export function folded(text: string): string {
  const compared = text.slice(0, comparedAtMost);
  let form = remembered.get(compared);
  if (form === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(compared, (form = foldedAnew(compared)));
  }
  return form;
}

function foldedAnew(text: string): string {
  const lower = tidy(text).replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i');
  const plain = lower.replaceAll(/[’‘ʼ`]/gu, "'").replaceAll(/[“”„«»]/gu, '"');
  return plain.slice(plain.search(sign) < 0 ? plain.length : plain.search(sign), endOfSigns(plain));
}

const sign = /[\p{L}\p{N}]/u;

/** Where the last letter or figure ends; from behind, for a pattern would try at every mark of a text. */
function endOfSigns(text: string): number {
  let at = text.length;
  while (at > 0 && !sign.test(text.slice(wide(text, at) ? at - 2 : at - 1, at))) at -= wide(text, at) ? 2 : 1;
  return at;
}

/** A sign of two halves ends here. */
const wide = (text: string, at: number): boolean => at > 1 && text.charCodeAt(at - 1) >= 0xdc00 && text.charCodeAt(at - 1) <= 0xdfff;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words as a reader counts them; two signs make a word where the script writes no spaces. */
export function wordCount(text: string): number {
  const signs = text.match(ideograph)?.length ?? 0;
  const words = (signs === 0 ? text : text.replace(ideograph, ' ')).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu)?.length ?? 0;
  return words + Math.ceil(signs / 2);
}
