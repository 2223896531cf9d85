import type { Article } from '@entente/shared/domain/article';
import { completeTagging, type Tagging } from '@entente/shared/domain/tagging';
import type { TaggedArticle } from '../stages.ts';
import { countedLine, countedOf } from './counted.ts';
import type { Param } from './database.ts';
import { packRaw, packTags } from './rows.ts';
import type { StorySketch } from './store.ts';
import { wordsOf } from './text-query.ts';

/** What is searched, as it is looked up: words with a space between them. */
export interface FoundBy {
  title: string;
  body: string;
}

/** Of the tags, what is written down. */
export interface PackedTags {
  tagger: string;
  relevant: boolean;
  tagging: Uint8Array;
  /** Pair, stance, whether it is primary, stage, strength and topics of each relation. */
  relations: readonly (readonly Param[])[];
  /** The line of what is counted. */
  counted: string;
}

/** An article as it is written: all that can be made of it without a look at the store, in whatever thread. */
export interface PackedArticle extends PackedTags, Pick<Article, 'title' | 'url' | 'textHash' | 'sample' | 'sourceId' | 'publisher' | 'language'> {
  retrievedAt: string;
  /** As printed; null without a date. */
  day: string | null;
  article: string;
  raw: Uint8Array;
  words: FoundBy;
  sketch: StorySketch | null;
}

/** The calendar day of an article, as printed; null where unknown. */
const dayOf = ({ published }: Article): string | null => (published === null ? null : `${published.at}-01-01`.slice(0, 10));

export const foundBy = ({ title, body, captions }: Article): FoundBy => ({
  title: wordsOf(title).join(' '),
  body: wordsOf([...body, ...captions].join('\n')).join(' '),
});

export const packTagging = (article: Article, tagging: Tagging): PackedTags => ({
  tagger: tagging.tagger,
  relevant: tagging.relevant,
  tagging: packTags(tagging),
  relations: tagging.relations.map((r) => [r.pair, r.stance, r.primary, r.stage, r.strength, JSON.stringify(r.topics)]),
  counted: countedLine(countedOf({ id: 0, storyId: 0, article, tagging: completeTagging(tagging) })),
});

export function packArticle({ article, tagging, raw }: TaggedArticle, sketch: StorySketch | null = null): PackedArticle {
  const { title, url, textHash, sample, sourceId, publisher, language, retrievedAt } = article;
  return {
    title,
    url,
    textHash,
    sample,
    sourceId,
    publisher,
    language,
    retrievedAt,
    sketch,
    ...packTagging(article, tagging),
    day: dayOf(article),
    article: JSON.stringify(article),
    raw: packRaw(raw),
    words: foundBy(article),
  };
}
