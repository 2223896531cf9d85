import { extname } from 'node:path';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { CodedEvent } from '@entente/shared/domain/coded-event';
import { parse } from 'csv-parse';
import { encodingOf } from '../decode-text.ts';
import { isGdelt, readGdeltLine } from '../gdelt/read-gdelt.ts';
import type { FileRecord } from './file-record.ts';
import { brokenRow, csvHeader, csvOptions, readCsvRow } from './read-csv.ts';
import { maxBytes, readFile } from './read-file.ts';
import { readJsonLine } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { ArchiveFault, type RereadableFile, zipMember } from './zip-member.ts';

/** A record of an import: as a file's own, or an event that a machine coded. */
export type ImportRecord = FileRecord | { line: number; event: CodedEvent } | { line: number; skipped: string };

export type ImportFormat = 'GDELT 2.0 events' | 'JSON Lines' | 'CSV' | 'one file';

export interface Opened {
  format: ImportFormat;
  /** Names of the columns; empty where the file is no table. */
  header: string[];
  records: AsyncIterable<ImportRecord>;
}

const headBytes = 262_144;

async function headOf({ read }: RereadableFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of read()) {
      pieces.push(piece);
      if ((length += piece.length) >= headBytes) break;
    }
  } catch (error) {
    // What is whole before the damage is read, and the damage told where it is.
    if (!(error instanceof ArchiveFault) || length === 0) throw error;
  }
  return Buffer.concat(pieces).subarray(0, headBytes);
}

/** A file's text as it comes, in the encoding that its beginning speaks for; without the mark before it. */
async function* textOf({ read }: RereadableFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of read()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Opens a file for an import of any size: tables and JSON Lines are read as they come, other files whole; of an archive, its only file. */
export async function openRecords(path: string, name: string, retrievedAt: string, columns?: ColumnMap): Promise<Opened> {
  try {
    const file = /\.zip$/iu.test(name) ? await zipMember(path) : { name, read: () => createReadStream(path) };
    const { records, ...opened } = await openFile(file, retrievedAt, columns);
    return { ...opened, records: withFaults(records) };
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { format: 'one file', header: [], records: Readable.from([{ line: 1, error: error.message }]) };
  }
}

/** What is wrong with an archive shows where it is read, and is told as a record's fault. */
async function* withFaults(records: AsyncIterable<ImportRecord>): AsyncGenerator<ImportRecord> {
  let line = 0;
  try {
    for await (const record of records) {
      ({ line } = record);
      yield record;
    }
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    yield { line: line + 1, error: error.message };
  }
}

async function openFile(file: RereadableFile, retrievedAt: string, columns?: ColumnMap): Promise<Opened> {
  const bytes = await headOf(file);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes);
  const text = (): AsyncIterable<string> => textOf(file, encoding);
  if (isGdelt(file.name, head.slice(0, head.search(/[\r\n]|$/u)))) return { format: 'GDELT 2.0 events', header: [], records: gdelt(text()) };
  const extension = extname(file.name).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return { format: 'JSON Lines', header: [], records: jsonLines(text(), retrievedAt) };
  if (extension === '.csv' || extension === '.tsv')
    return { format: 'CSV', header: csvHeader(head), records: csv(text(), head, retrievedAt, columns) };
  return { format: 'one file', header: [], records: whole(file, retrievedAt) };
}

async function* gdelt(pieces: AsyncIterable<string>): AsyncGenerator<ImportRecord> {
  for await (const { number: line, text } of readLines(pieces)) {
    if (text.trim() === '') continue;
    const event = readGdeltLine(text);
    yield 'id' in event ? { line, event } : { line, ...event };
  }
}

async function* jsonLines(pieces: AsyncIterable<string>, retrievedAt: string): AsyncGenerator<ImportRecord> {
  for await (const { number, text } of readLines(pieces)) if (text.trim() !== '') yield readJsonLine(text, number, retrievedAt);
}

async function* csv(pieces: AsyncIterable<string>, head: string, retrievedAt: string, columns?: ColumnMap): AsyncGenerator<ImportRecord> {
  const broken: FileRecord[] = [];
  const parser = parse({ ...csvOptions(head), on_skip: (error) => void broken.push(brokenRow(error)) });
  // What goes wrong on the way comes out of the parser.
  pipeline(Readable.from(pieces), parser, () => {});
  for await (const row of parser) {
    yield readCsvRow(row as Parameters<typeof readCsvRow>[0], retrievedAt, columns);
    yield* broken.splice(0);
  }
  yield* broken;
}

async function* whole({ name, read }: RereadableFile, retrievedAt: string): AsyncGenerator<ImportRecord> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of read()) {
    pieces.push(piece);
    // One more than is read is enough to refuse it.
    if ((length += piece.length) > maxBytes) break;
  }
  yield* readFile(name, Buffer.concat(pieces), retrievedAt);
}
