import { foldWords } from './fold.ts';

/** One part of a text query: words that must follow each other; `prefix` where the last is only a beginning. */
export interface Sought {
  words: readonly string[];
  prefix: boolean;
}

/** Longer ones are no words; an index has room for so much of them. */
const longestWord = 200;

/** The words of a text as they are looked up: the engines only compare them. */
export const wordsOf = (text: string): string[] => (foldWords(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).map((word) => word.slice(0, longestWord));

/** All words and "phrases" must occur; a star after a word asks for its beginning. */
export const readTextQuery = (query: string): Sought[] =>
  [...query.matchAll(/"([^"]+)"|(\S+)/gu)].flatMap(([, phrase, single]) => {
    const words = wordsOf(phrase ?? single ?? '');
    return words.length === 0 ? [] : [{ words, prefix: phrase === undefined && (single ?? '').endsWith('*') }];
  });

/** Text searches answer at most so many ids. */
export const mostFound = 200_000;

/** So many of the newest are put in order of how well they match; a word that is more common than this says little about any one article. */
export const mostRanked = 2000;
