import { foldForSearch } from '../store/fold.ts';

/** One part of a text query: words that must follow each other; `prefix` where the last is only a beginning. */
interface Sought {
  words: string[];
  prefix: boolean;
}

export type TextMatch = readonly Sought[];

export interface Range {
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const marks = /\p{M}/gu;

/** As the full-text index reads a word. */
const foldWord = (text: string): string => foldForSearch(text).toLowerCase().normalize('NFD').replaceAll(marks, '');

/** The words and "phrases" of a text query, as the store understands them. */
export const readTextMatch = (query: string): TextMatch =>
  [...query.matchAll(/"([^"]+)"|(\S+)/gu)].flatMap(([, phrase, single]) => {
    const words = ((phrase ?? single ?? '').match(word) ?? []).map(foldWord);
    return words.length === 0 ? [] : [{ words, prefix: phrase === undefined && (single ?? '').endsWith('*') }];
  });

/** Where the sought words stand in a text, in order, none inside another. */
export function rangesIn(text: string, match: TextMatch): Range[] {
  const words = [...text.matchAll(word)].map((found) => ({ fold: foldWord(found[0]), start: found.index, end: found.index + found[0].length }));
  const ranges: Range[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const longest = Math.max(0, ...match.filter((sought) => standsAt(sought, words, at)).map((sought) => sought.words.length));
    if (longest === 0) continue;
    ranges.push({ start: words[at]!.start, end: words[at + longest - 1]!.end });
    at += longest - 1;
  }
  return ranges;
}

const standsAt = ({ words: sought, prefix }: Sought, words: readonly { fold: string }[], at: number): boolean =>
  sought.every((one, i) => {
    const fold = words[at + i]?.fold;
    return fold !== undefined && (prefix && i === sought.length - 1 ? fold.startsWith(one) : fold === one);
  });
