import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { TaggedArticle } from '../stages.ts';

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

/** What an article near in time and subject offers the grouping stage. */
export interface StoryCandidate {
  storyId: number;
  title: string;
  lead: string;
}

export type AddResult = { kind: 'stored'; stored: StoredArticle } | { kind: 'duplicate'; id: number; by: 'text' | 'url' };

/** Picks the story that an article belongs to, or null for a new one. */
export type ChooseStory = (candidates: readonly StoryCandidate[]) => number | null;

/** The write side and the reads by id. Counting is the tally's business. */
export interface Store {
  /** Atomic: article, raw input, tags, full text and story, or nothing. */
  add(tagged: TaggedArticle, chooseStory: ChooseStory): AddResult;
  /** In the order of the ids asked for; unknown ids are left out. */
  byIds(ids: readonly number[]): StoredArticle[];
  /** Every article in order of id, for the tally. */
  all(): Iterable<StoredArticle>;
  /** Ids that match every word and "phrase" of a text query, best first. */
  search(query: string): number[];
  remove(ids: readonly number[]): number;
  /** Replaces one article's tags, in one transaction. */
  retag(id: number, tagging: Tagging): void;
  raw(id: number): RawDocument | null;
  sampleIds(): number[];
  ensureSource(source: Source): void;
  sources(): SourceCount[];
  note(key: string): string | null;
  setNote(key: string, value: string): void;
  /** Copies the store, consistently and while in use, to a file that must not exist. */
  backup(file: string): void;
  /** Problems found; empty when the store is sound. */
  check(): string[];
  close(): void;
}
