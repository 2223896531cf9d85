import { foldWords } from './fold.ts';

/** Words that must follow each other; `prefix` where the last is only a beginning, `title` where they must stand there. */
export interface Sought {
  words: readonly string[];
  prefix: boolean;
  title: boolean;
}

/** What an engine looks for: words, any of several, or all of some and none of others (of which there is always one to begin with). */
export type TextSearch = Sought | { any: readonly TextSearch[] } | { all: readonly TextSearch[]; none: readonly TextSearch[] };

/** Longer ones are no words; an index has room for so much of them. */
const longestWord = 200;

/** Letters of scripts that put no spaces between words, or hang particles on them: each is a word, and a word of them a phrase. */
const single = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

const letter = String.raw`\p{L}\p{N}\p{Co}`;

/** A word of a text as it stands there, its marks included. */
export const wordPattern = new RegExp(String.raw`(?=[${letter}])[${single}]\p{M}*|(?:(?![${single}])[${letter}]\p{M}*)+`, 'gu');

/** Texts of these characters alone, as most of English is, come to the same words a faster way. */
const plain = /^[\0-\u007f\u2010-\u2016\u2018-\u201f\u2022\u2026]*$/u;

/** The words of a text as they are looked up: the engines only compare them. */
export const wordsOf = (text: string): string[] =>
  (plain.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []) : (foldWords(text).match(wordPattern) ?? [])).map((word) =>
    word.slice(0, longestWord),
  );

/** So many of the newest are put in order of how well they match; a word that is more common than this says little about any one article. */
export const mostRanked = 2000;
