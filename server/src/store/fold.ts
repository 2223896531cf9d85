const marks = /\p{M}/gu;

/** One form for all spellings of a word: compatibility forms, case and marks on letters are gone, both Turkish i's are `i`. */
export const foldWords = (text: string): string =>
  text.normalize('NFKC').replaceAll('İ', 'i').replaceAll(/[Iı]/gu, 'i').toLowerCase().normalize('NFD').replaceAll(marks, '').normalize('NFC');
