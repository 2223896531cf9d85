import type { Article } from '@entente/shared/domain/article';
import { countryByName } from '@entente/shared/vocabulary/country-names';
import { foldWords } from '../store/fold.ts';
import { wordPattern } from '../store/text-query.ts';

/** A word in the title says more. */
const titleWeight = 3;

/** What more of the others than this say too tells nothing. */
const common = 0.15;

const shortest = 4;

/** Words by their folded form, each with how it was written first and how much it weighs. */
type Words = Map<string, { text: string; weight: number }>;

/** Long words, and each two letters side by side in scripts that write without spaces. */
function countWords(text: string, weight: number, words: Words): void {
  let before = { word: '', end: -1 };
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const isSecond = word.length === 1 && before.word.length === 1 && before.end === index;
    const term = isSecond ? before.word + word : word;
    before = { word, end: index + word.length };
    if ((term.length < shortest && !isSecond) || /\p{N}/u.test(term)) continue;
    const key = foldWords(term);
    const known = words.get(key);
    words.set(key, { text: known?.text ?? term, weight: (known?.weight ?? 0) + weight });
  }
}

function wordsIn({ title, body }: Article): Words {
  const words: Words = new Map();
  countWords(title, titleWeight, words);
  for (const paragraph of body) countWords(paragraph, 1, words);
  return words;
}

/** What is compared with, each word once. */
export const wordsSaid = (article: Article): string[] => [...wordsIn(article).keys()];

/** The words of an article that stand out against what others of its language say, the most telling first; names of countries apart. */
export function tellingWords(article: Article, others: readonly (readonly string[])[], most: number): string[] {
  const saidBy = new Map<string, number>();
  for (const said of others) for (const key of said) saidBy.set(key, (saidBy.get(key) ?? 0) + 1);
  return [...wordsIn(article)]
    .flatMap(([key, { text, weight }]) => {
      const said = saidBy.get(key) ?? 0;
      if (said > Math.max(1, others.length * common) || countryByName(text) !== null) return [];
      return [{ key, text, weight: weight * Math.log((others.length + 2) / (said + 1)) }];
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ text }) => text);
}
