import { foldWords } from '../store/fold.ts';
import { type Sought, wordPattern } from '../store/text-query.ts';

export type TextMatch = readonly Sought[];

export interface Range {
  start: number;
  end: number;
}

/** Where the sought words stand in a text, in order, none inside another. */
export function rangesIn(text: string, match: TextMatch): Range[] {
  const words = [...text.matchAll(wordPattern)].map((found) => ({
    fold: foldWords(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
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
