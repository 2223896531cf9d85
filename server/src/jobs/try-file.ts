import type { ColumnMap, tryImport } from '@entente/shared/contract/jobs';
import type { AnswerOf } from '@entente/shared/contract/endpoint';
import { type ImportRecord, openRecords } from '../ingest/file/open-records.ts';
import { guessColumns } from '../ingest/file/record-to-document.ts';
import { wordsIn } from '../ingest/words-in.ts';

type Tried = AnswerOf<typeof tryImport>;

const shown = 8;

/** What an import would make of the first records of a file. */
export async function tryFile(path: string, name: string, retrievedAt: string, chosen: ColumnMap | undefined): Promise<Tried> {
  const { format, header, records } = await openRecords(path, name, retrievedAt, chosen);
  const sample: Tried['sample'] = [];
  for await (const record of records) {
    sample.push(told(record));
    if (sample.length >= shown) break;
  }
  return { format, header, columns: chosen ?? guessColumns(header), sample };
}

function told(record: ImportRecord): Tried['sample'][number] {
  const none = { line: record.line, title: '', publishedAt: '', words: 0, error: '' };
  if ('error' in record) return { ...none, error: record.error };
  if ('skipped' in record) return { ...none, error: record.skipped };
  if ('event' in record) return { ...none, title: `${record.event.pair}: ${record.event.meaning}`, publishedAt: record.event.day };
  const { title = '', publishedAt = '', content } = record.document;
  return { ...none, title, publishedAt, words: wordsIn(content) };
}
