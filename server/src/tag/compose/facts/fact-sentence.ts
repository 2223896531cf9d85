import type { FactWord } from '../../match/fact-word.ts';
import { factWordsFor } from '../../match/fact-words-for.ts';
import type { Hit } from '../../match/trie.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';

/** An evidence sentence with what the facts are read from. */
export interface FactSentence {
  line: ReadLine;
  language: string;
  quantities: readonly Quantity[];
  words: readonly Hit<FactWord>[];
}

export const factSentence = (line: ReadLine, language: string): FactSentence => ({
  line,
  language,
  quantities: quantitiesIn(line.sentence, language),
  words: factWordsFor(language).find(line.sentence.tokens, line.sentence.shouting),
});

/** The text between two places of a sentence. */
export const textBetween = ({ line: { sentence } }: FactSentence, from: number, to: number): string =>
  sentence.text.slice(from - sentence.start, to - sentence.start);
