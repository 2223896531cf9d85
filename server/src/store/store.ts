import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { ArticleHead } from './article-heads.ts';
import type { NewCorrection } from './corrections-store.ts';
import type { Counted } from './counted.ts';
import type { Database } from './database.ts';
import type { PackedArticle } from './pack-article.ts';
import type { Sought, TextSearch } from './text-query.ts';

export interface StoredArticle {
  id: number;
  storyId: number;
  article: Article;
  tagging: Tagging;
}

export interface Source {
  id: string;
  kind: 'paste' | 'url' | 'file' | 'sample' | 'feed';
  name: string;
  publisherCountry?: CountryCode;
  language?: string;
}

export interface SourceCount extends Source {
  articles: number;
  lastArticleAt: string | null;
}

/** What grouping keeps of an article: the keys that find it again, and what is compared, which only grouping reads. */
export interface StorySketch {
  /** Days since 1970. */
  day: number;
  keys: readonly number[];
  text: string;
}

/** An article near in time that shares keys. */
export interface StoryCandidate {
  id: number;
  storyId: number;
  sketch: string;
}

/** The story that an article belongs to, and the article that it repeats word for word. */
export interface StoryChoice {
  storyId: number;
  copyOf: number | null;
}

/** What is stored is answered as it is counted. */
export type AddResult = { kind: 'stored'; stored: Counted } | { kind: 'duplicate'; id: number; by: 'text' | 'url' };

/** Picks the story that an article belongs to, or null for a new one. Where there are candidates, there is a sketch. */
export type ChooseStory = (candidates: readonly StoryCandidate[], sketch: StorySketch | null) => StoryChoice | null;

/** How the story of an article that is there already is found. */
export interface Grouping {
  sketch: StorySketch;
  choose: ChooseStory;
}

/** How far somebody has read what was written. */
export interface Mark {
  /** Highest id. */
  article: number;
  /** Number of the last change to what was there before. */
  change: number;
}

/** What came behind a mark: what is now counted of articles, ids that are gone. */
export interface News {
  counted: Counted[];
  removed: number[];
  mark: Mark;
  /** True where there may be more behind the new mark. */
  more: boolean;
}

/** The write side and the reads by id. Counting is the tally's business. */
export interface Store {
  /** For tables beside the articles, each in a file of its own. */
  readonly database: Database;
  /**
   * Atomic: article, raw input, tags, full text and story, or nothing. Calls are carried out in the order in which they are made.
   * Without a sketch an article is found by none that come later.
   */
  add(packed: PackedArticle, chooseStory: ChooseStory): Promise<AddResult>;
  /** In the order of the ids asked for; unknown ids are left out. */
  byIds(ids: readonly number[]): Promise<StoredArticle[]>;
  /** The same for lists, without the sentences that prove the tags: many times faster. */
  heads(ids: readonly number[]): Promise<ArticleHead[]>;
  /** Every article in order of id. */
  all(after?: number): AsyncIterable<StoredArticle>;
  /** What is counted of every article, in order of id, many at a time: for the tally. `say` is told of what takes long. */
  counted(say?: (line: string) => void): AsyncIterable<Counted[]>;
  /** Writes down what is counted where it is not yet, so that it can be read in parts. Answers what could not be written. */
  writeCounted(say: (line: string) => void): Promise<Counted[]>;
  /** How many articles there are. */
  total(): Promise<number>;
  /** Countries of sources, as the user gave them. */
  sourceCountries(): Promise<{ id: string; country: CountryCode | null }[]>;
  /** Names this store and the shape of its rows; another after it was restored from a copy. */
  identity(): Promise<string>;
  /** What stands at a mark, so that another history with the same numbers is told from this one; null where it is no longer there. */
  proofOf(mark: Mark): Promise<string | null>;
  /** Where the store stands. */
  mark(): Promise<Mark>;
  /** What was written behind a mark, by whichever process; new articles that are `known` already are left out. */
  since(mark: Mark, known: (id: number) => boolean): Promise<News>;
  /** All ids behind `after` of articles whose words match, in ascending order. */
  search(search: TextSearch, after?: number): Promise<Int32Array>;
  /** The same ids, best first: those in which more of what is sought stands, and in the title, then the newer ones. */
  rank(sought: readonly Sought[], ids: readonly number[]): Promise<number[]>;
  remove(ids: readonly number[]): Promise<number>;
  /**
   * Replaces one article's tags, and what its story is found by, in one transaction. What analysts corrected stays corrected: answers the
   * tags that hold, null where there is no such article.
   */
  retag(id: number, tagging: Tagging, grouping?: Grouping): Promise<Tagging | null>;
  /** Keeps an analyst's word on an article's tags, which are changed by it at once; answers its number. */
  correct(correction: NewCorrection): Promise<number>;
  /** Takes a correction back; answers the article that it was of, null where there is no such correction. */
  undoCorrection(id: number): Promise<number | null>;
  /**
   * Notes that a version of the tagger gives the tags that are there. An article that came before there were stories is given its
   * own, as if it came in now: then true.
   */
  keepTags(id: number, tagger: string, grouping: Grouping): Promise<boolean>;
  /** How many articles each version of the tagger has read, but for this one. */
  readByOthers(tagger: string): Promise<{ tagger: string | null; articles: number }[]>;
  /** Makes one story of those of two articles, as a user says. Answers the articles whose story is another now. */
  joinStories(id: number, other: number, at: string): Promise<number[]>;
  /** Makes a story of their own of some articles of one story, as a user says. */
  splitStory(ids: readonly number[], at: string): Promise<number[]>;
  raw(id: number): Promise<RawDocument | null>;
  sampleIds(): Promise<number[]>;
  isEmpty(): Promise<boolean>;
  ensureSource(source: Source): Promise<void>;
  sources(): Promise<SourceCount[]>;
  note(key: string): Promise<string | null>;
  setNote(key: string, value: string): Promise<void>;
  /** Copies the store, consistently and while in use, to a file that must not exist. */
  backup(file: string): Promise<void>;
  /** Problems found; empty when the store is sound. */
  check(): Promise<string[]>;
  /** Makes anew all that can be made from the articles. Every article stays as it is. */
  repair(say: (line: string) => void): Promise<void>;
  /** When the newest article came in; null in an empty store. */
  lastArrival(): Promise<string | null>;
  close(): Promise<void>;
}
