import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import { extract } from '../extract/extract.ts';
import { recordToDocument } from '../ingest/file/record-to-document.ts';
import { tag } from '../tag/tag.ts';

type Id = string | number | null;

/** What came of one record: the article with its tags, or in words why there is none. */
export type Tagged = { id: Id; article: Article; tagging: Tagging } | { id: Id; error: string };

export function tagDocument(id: Id, document: RawDocument): Tagged {
  try {
    const extracted = extract(document);
    if (extracted.kind === 'skipped') return { id, error: extracted.message };
    return { id, article: extracted.article, tagging: tag(extracted.article) };
  } catch (error) {
    return { id, error: `The tagger failed on this article (${(error as Error).message}).` };
  }
}

/** Reads and tags one line of JSON; a line without an `id` is answered under the number of the line. */
export function tagLine(line: string, number: number, retrievedAt: string): Tagged {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: number, error: 'This line is not valid JSON.' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { id: number, error: 'A line must be an object, as {"id": "1", "text": "…"}.' };
  const given = (record as { id?: unknown }).id;
  const id = typeof given === 'string' || typeof given === 'number' ? given : number;
  const document = recordToDocument(record as Record<string, unknown>, retrievedAt);
  return typeof document === 'string' ? { id, error: document } : tagDocument(id, document);
}
