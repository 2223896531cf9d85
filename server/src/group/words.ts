const marks = /\p{M}/gu;

/** Scripts that part no words: there each two letters that follow each other stand for a word. The sign of long vowels belongs to no script. */
const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー';
const unparted = new RegExp(`^[${letters}]{2,}$`, 'u');
const anyUnparted = new RegExp(`[${letters}]`, 'u');
/** Figures and foreign letters among them are words of their own: 4基, F-16戦闘機. */
const runs = new RegExp(`[${letters}]+|(?:(?![${letters}])[\\p{L}\\p{N}])+`, 'gu');

function parted(word: string): string[] {
  if (!unparted.test(word)) return [word];
  const signs = Array.from(word);
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** Texts of these characters alone, as most of English is, come to the same words a faster way. */
const plain = /^[\0-\u007f\u2010-\u2016\u2018-\u201f\u2022\u2026]*$/u;

/** Words in lower case without diacritics; both Turkish i's are `i`. Apostrophes end a word, so that endings after names fall off. */
export function wordsOf(text: string): string[] {
  if (plain.test(text)) return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  const folded = text.replaceAll('İ', 'i').replaceAll(/[Iı]/gu, 'i').toLowerCase().normalize('NFKD').replaceAll(marks, '');
  return anyUnparted.test(folded) ? (folded.match(runs) ?? []).flatMap(parted) : (folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The Arabic article and what is written together with it. */
const arabicBefore = /^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u;

/** Longer words by their beginning: endings differ between rewrites. */
export const stemOf = (word: string): string => word.replace(arabicBefore, '').slice(0, 5);

/** Words that can tell something, as stems. */
export const stemsOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length > 3 || /\d/u.test(word) || unparted.test(word)).map(stemOf));

/** Runs of three words, which wire copies share. */
export const shinglesOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
