import { createHash } from 'node:crypto';
import type { Article } from '@entente/shared/domain/article';
import { packWith, readWith } from '../../server/src/read-document.ts';
import type { Extract, Tag } from '../../server/src/stages.ts';

/** Stages that do nothing clever, for tests of what stands around them. */
export const plainExtract: Extract = ({ content, title, url, publisher, retrievedAt, sourceId, sample }) => {
  if (content.trim() === '') return { kind: 'skipped', reason: 'no-text', message: 'There is no text.' };
  const article: Article = {
    title: title ?? content.slice(0, 40),
    body: [content],
    captions: [],
    byline: null,
    publisher: publisher ?? null,
    url: url ?? null,
    published: null,
    updated: null,
    language: 'en',
    retrievedAt,
    sourceId,
    sample,
    textHash: createHash('sha256').update(content).digest('hex'),
  };
  return { kind: 'article', article };
};

export const plainTag: Tag = () => ({
  tagger: 'plain',
  relevant: false,
  relevance: { score: 0, rule: 'none', reason: 'Nothing was read.' },
  countries: [],
  weak: [],
  undecided: [],
  relations: [],
  topics: [],
  mentions: [],
  people: [],
});

export const plainRead = packWith(readWith(plainExtract, plainTag), () => null);
