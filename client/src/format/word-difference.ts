import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one. */
export interface WordRun {
  kind: 'both' | 'first' | 'second';
  text: string;
}

export interface WordDifference {
  runs: WordRun[];
  /** How much of both texts is the same, from 0 to 1, by words. */
  same: number;
}

/** A comparison that takes longer (in milliseconds) is no use: the two are other texts. */
const longest = 1000;

/** Words and marks, each with the space behind it; also where a script writes none. */
function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' }).segment(text)) {
    if (words.length > 0 && segment.trim() === '') words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

/** What two texts have in common word by word, and what each has alone; null where they are too far apart to be compared. */
export function wordDifference(first: string, second: string, language: string): WordDifference | null {
  const [one, other] = [wordsOf(first, language), wordsOf(second, language)];
  const changes = diffArrays(one, other, { comparator: (a, b) => a.trim() === b.trim(), timeout: longest });
  if (!changes) return null;
  const runs = changes.map(({ value, added, removed }) => ({
    kind: added ? ('second' as const) : removed ? ('first' as const) : ('both' as const),
    text: value.join(''),
    words: value.length,
  }));
  const shared = runs.reduce((sum, { kind, words }) => (kind === 'both' ? sum + words : sum), 0);
  return { runs: runs.map(({ kind, text }) => ({ kind, text })), same: (2 * shared) / Math.max(1, one.length + other.length) };
}
