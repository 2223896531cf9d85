import { deflateSync, inflateSync, unzipSync } from 'node:zlib';
import type { Article } from '@entente/shared/domain/article';
import { RawDocument } from '@entente/shared/domain/raw-document';
import { completeTagging, type Tagging } from '@entente/shared/domain/tagging';
import type { StoredArticle } from './store.ts';

export interface ArticleRow {
  id: number;
  story_id: number;
  article: string;
  tagging: Uint8Array;
}

/** What we wrote ourselves under the schema's constraints is trusted; it was checked on the way in. */
export const toStored = (row: ArticleRow): StoredArticle => ({
  id: row.id,
  storyId: row.story_id,
  article: JSON.parse(row.article) as Article,
  tagging: completeTagging(unpackTags(row.tagging)),
});

/** In memory of its own, for it goes from thread to thread. The fastest way, for many are written at a time. */
const packed = (value: unknown): Uint8Array => new Uint8Array(deflateSync(JSON.stringify(value), { level: 1, windowBits: 14, memLevel: 7 }));

/** A fifth of its size: each sentence stands in it several times. */
export const packTags = (tagging: Tagging): Uint8Array => packed(tagging);

const brace = '{'.charCodeAt(0);

/** A store from before has them as plain text, which begins as no packed ones do; what was salvaged from its file may be a string. */
export const unpackTags = (tags: Uint8Array | string): Tagging => {
  const bytes = typeof tags === 'string' ? Buffer.from(tags) : tags;
  return JSON.parse((bytes[0] === brace ? Buffer.from(bytes) : inflateSync(bytes)).toString('utf8')) as Tagging;
};

export const packRaw = (document: RawDocument): Uint8Array => packed(document);

/** A store from before has it with the head of gzip, which is told apart from ours. */
export const unpackRaw = (bytes: Uint8Array): RawDocument => RawDocument.parse(JSON.parse(unzipSync(bytes).toString('utf8')));
