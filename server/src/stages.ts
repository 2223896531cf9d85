import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { PackedArticle } from './store/pack-article.ts';

/** Outcome of extraction: an article, or the reason why there is none. Ordinary outcomes are values, and are counted. */
export type Extracted = { kind: 'article'; article: Article } | { kind: 'skipped'; reason: 'no-text' | 'binary' | 'too-large'; message: string };

export type Extract = (document: RawDocument) => Extracted;

/** Pure: the same article gives the same tagging, whatever the machine, the time or the network. */
export type Tag = (article: Article) => Tagging;

/** What extract and tag make of a document, or why there is no article. */
export type Reading = { kind: 'read'; article: Article; tagging: Tagging } | { kind: 'skipped'; message: string };

export type ReadDocument = (document: RawDocument) => Reading;

/** The same, ready to be written. */
export type PackedReading = { kind: 'packed'; packed: PackedArticle } | { kind: 'skipped'; message: string };

export interface TaggedArticle {
  article: Article;
  tagging: Tagging;
  raw: RawDocument;
}
