import { ambiguousNames } from '../lexicon/ambiguous.ts';
import { localWords } from '../lexicon/other-places.ts';
import type { Line } from '../match/line.ts';
import { WordKeys } from '../match/word-keys.ts';
import { fold } from '../text/fold.ts';

/** Words that make local news of an article: a certain one weighs two likely ones. */
const localFrom = 4;

/** All words that say anything by standing somewhere in an article. */
const telling = new WordKeys<string>([], 0, new Set());
for (const { country, against } of ambiguousNames) for (const word of [...country, ...against].map(fold)) telling.add(word, false, () => word);
for (const word of [...localWords.certain, ...localWords.likely]) telling.add(word, false, () => word);

/** What the passes may know of the whole article; read where one asks, for most articles leave no doubt. */
export class ArticleWords {
  readonly language: string;
  /** The article's day, as far as it is known. */
  readonly day: string | null;
  /** Last words of names in full that are no country ("Jordan" of "Michael Jordan"), folded, with their reason. */
  readonly otherSense = new Map<string, string>();
  readonly #lines: readonly Line[];
  #words: ReadonlySet<string> | null = null;
  #local: boolean | null = null;

  constructor(lines: readonly Line[], language: string, day: string | null) {
    this.#lines = lines;
    this.language = language;
    this.day = day;
  }

  /** The words of the article that speak for one reading of a name, folded. */
  get telling(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.#lines.flatMap(({ sentence }) => sentence.tokens.flatMap((token) => telling.of(token)))));
  }

  /** The article is local news of one country: counties, sheriffs, school boards. */
  get local(): boolean {
    return (this.#local ??= this.language === 'en' && 2 * this.#count(localWords.certain) + this.#count(localWords.likely) >= localFrom);
  }

  #count(list: readonly string[]): number {
    return list.filter((word) => this.telling.has(word)).length;
  }
}
