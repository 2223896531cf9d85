export interface Words {
  all: string[];
  stems: Set<string>;
  shingles: Set<string>;
}

const marks = /\p{M}/gu;

/** Scripts that part no words: there each two letters that follow each other stand for a word. The sign of long vowels belongs to no script. */
const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー';
const unparted = new RegExp(`^[${letters}]{2,}$`, 'u');
/** Figures and foreign letters among them are words of their own: 4基, F-16戦闘機. */
const runs = new RegExp(`[${letters}]+|(?:(?![${letters}])[\\p{L}\\p{N}])+`, 'gu');

function parted(word: string): string[] {
  if (!unparted.test(word)) return [word];
  const signs = Array.from(word);
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** Words in lower case without diacritics; both Turkish i's are `i`. Apostrophes end a word, so that endings after names fall off. */
export const wordsOf = (text: string): string[] =>
  (text.replaceAll('İ', 'i').replaceAll(/[Iı]/gu, 'i').toLowerCase().normalize('NFKD').replaceAll(marks, '').match(runs) ?? []).flatMap(parted);

/** The Arabic article and what is written together with it. */
const arabicBefore = /^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u;

/** Longer words by their beginning: endings differ between rewrites. */
export const stemOf = (word: string): string => word.replace(arabicBefore, '').slice(0, 5);

/** Words that can tell something, as stems; and runs of three words, which wire copies share. */
export function readWords(text: string): Words {
  const all = wordsOf(text);
  const stems = new Set(all.filter((word) => word.length > 3 || /\d/u.test(word) || unparted.test(word)).map(stemOf));
  const shingles = new Set(all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`));
  return { all, stems, shingles };
}
