import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

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
    const whole = this.#whole.get(suffix === '' ? word : `${word}'${suffix}`) ?? this.#whole.get(word);
    if (whole !== undefined) return whole;
    return this.#stems.get(word[0]!)?.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= 5)?.[1];
  }
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
