import { ambiguousNames } from '../lexicon/ambiguous.ts';
import { localWords } from '../lexicon/other-places.ts';
import type { Line } from '../match/line.ts';
import { WordTable } from '../match/word-table.ts';
import { fold } from '../text/fold.ts';

/** Words that make local news of an article: a certain one weighs two likely ones. */
const localFrom = 4;

/** All words that say anything by standing somewhere in an article. */
const telling = new WordTable();
/** By key. */
const tellingWords = [''];

function tells(word: string): void {
  if (telling.add(word, false, tellingWords.length) === tellingWords.length) tellingWords.push(word);
}

for (const { country, against } of ambiguousNames) for (const word of [...country, ...against]) tells(fold(word));
for (const word of [...localWords.certain, ...localWords.likely]) tells(word);

function tellingOf(lines: readonly Line[]): ReadonlySet<string> {
  const keys: number[] = [];
  for (const { sentence } of lines) for (const token of sentence.tokens) telling.read(token, keys);
  return new Set(keys.map((key) => tellingWords[key]!));
}

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
    return (this.#words ??= tellingOf(this.#lines));
  }

  /** The article is local news of one country: counties, sheriffs, school boards. */
  get local(): boolean {
    return (this.#local ??= this.language === 'en' && 2 * this.#count(localWords.certain) + this.#count(localWords.likely) >= localFrom);
  }

  #count(list: readonly string[]): number {
    return list.filter((word) => this.telling.has(word)).length;
  }
}
