import { fold } from '../../text/fold.ts';
import { WordTable } from '../../match/word-table.ts';
import type { Token } from '../../text/tokens.ts';

const longestEnding = 5;

/** Words with values, some of them stems (`~`). */
export class ValuedWords {
  readonly #whole = new Map<string, number>();
  /** By their first letter. */
  readonly #stems = new Map<string, [string, number][]>();

  /** `text`: `word:value word:value`. */
  constructor(text: string) {
    for (const item of text.split(' ')) {
      const [word = '', value = ''] = item.split(':');
      if (word.endsWith('~')) this.#addStem(fold(word.slice(0, -1)), Number(value));
      else this.#whole.set(fold(word), Number(value));
    }
  }

  #addStem(stem: string, value: number): void {
    this.#stems.set(stem[0]!, [...(this.#stems.get(stem[0]!) ?? []), [stem, value]]);
  }

  valueOf({ fold: word, suffix }: Token): number | undefined {
    return (suffix === '' ? undefined : this.#whole.get(`${word}'${suffix}`)) ?? this.valueOfWord(word);
  }

  valueOfWord(word: string): number | undefined {
    const whole = this.#whole.get(word);
    if (whole !== undefined) return whole;
    return this.#stems.get(word[0]!)?.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= longestEnding)?.[1];
  }
}

/** Tells at once of most words that none of these tables has them. */
export function knownWords(...texts: readonly string[]): WordTable {
  const known = new WordTable([], longestEnding);
  for (const item of texts.flatMap((text) => text.split(' '))) {
    const word = item.split(':')[0]!;
    known.add(fold(word.replace('~', '')), word.endsWith('~'), 1);
  }
  return known;
}

/** One reading of a table for each language, made when first asked for. */
export function byLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const one = make(language);
    made.set(language, one);
    return one;
  };
}
