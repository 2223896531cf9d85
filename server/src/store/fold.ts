/** Folds text for search: both Turkish i's to `i`, NFKC; case and other diacritics are the tokenizer's business. */
export const foldForSearch = (text: string): string => text.normalize('NFKC').replaceAll('İ', 'i').replaceAll(/[Iı]/gu, 'i');
