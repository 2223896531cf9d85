export interface Words {
  all: string[];
  stems: Set<string>;
  shingles: Set<string>;
}

const marks = /\p{M}/gu;

/** Words in lower case without diacritics; both Turkish i's are `i`. Apostrophes end a word, so that endings after names fall off. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll('İ', 'i')
    .replaceAll(/[Iı]/gu, 'i')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(marks, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Longer words by their first six letters (endings differ between rewrites), and runs of three words (wire copies share them). */
export function readWords(text: string): Words {
  const all = wordsOf(text);
  const stems = new Set(all.filter((word) => word.length > 3 || /\d/u.test(word)).map((word) => word.slice(0, 6)));
  const shingles = new Set(all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`));
  return { all, stems, shingles };
}
