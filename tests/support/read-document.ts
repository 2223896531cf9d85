import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { extract } from '../../server/src/extract/extract.ts';

export const document = (content: string, given: Partial<RawDocument> = {}): RawDocument => ({
  content,
  mediaType: 'text/plain',
  retrievedAt: '2026-11-01T12:00:00Z',
  sourceId: 'paste',
  sample: false,
  ...given,
});

/** The article in a document; throws where there is none. */
export function readDocument(content: string, given: Partial<RawDocument> = {}): Article {
  const read = extract(document(content, given));
  if (read.kind === 'skipped') throw new Error(`Skipped (${read.reason}): ${read.message}`);
  return read.article;
}

export const readPage = (content: string, given: Partial<RawDocument> = {}): Article => readDocument(content, { mediaType: 'text/html', ...given });
