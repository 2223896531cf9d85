import type { RawDocument } from '@entente/shared/domain/raw-document';
import { extract } from '../extract/extract.ts';
import { recordToDocument } from '../ingest/file/record-to-document.ts';
import { readWith } from '../read-document.ts';
import { tag } from '../tag/tag.ts';
import { faultOf, type Id, type Tagged } from './tagged.ts';

const read = readWith(extract, tag);

export function tagDocument(id: Id, document: RawDocument): Tagged {
  try {
    const reading = read(document);
    return reading.kind === 'skipped' ? { id, error: reading.message } : { id, article: reading.article, tagging: reading.tagging };
  } catch (error) {
    return { id, error: faultOf(error) };
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
