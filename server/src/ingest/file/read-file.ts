import { extname } from 'node:path';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { charsetOfPage, decodeText, isBinary } from '../decode-text.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import type { FileContent, FileRecord, ReadFile } from './file-record.ts';
import { readCsv } from './read-csv.ts';
import { isMhtml, readMhtml } from './read-mhtml.ts';
import { savedFrom } from './saved-from.ts';
import { readJson, readJsonLines } from './read-json.ts';

/** A string cannot be much longer than this in JavaScript. */
export const maxBytes = 400_000_000;

const whole =
  (mediaType: (text: string) => RawDocument['mediaType']): ReadFile =>
  ({ text, retrievedAt }: FileContent) => [
    { line: 1, document: { content: text, mediaType: mediaType(text), ...savedFrom(text), retrievedAt, sourceId: 'file', sample: false } },
  ];

const readHtml = whole(() => 'text/html');

/** By the end of the file's name. */
const readers: Record<string, ReadFile> = {
  '.txt': whole((text) => (looksLikeHtml(text) ? 'text/html' : 'text/plain')),
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readCsv,
};

/** A page saved as one file with its pictures, as browsers and mail programs write it. */
const archives = ['.mht', '.mhtml'];
const fileKinds = [...Object.keys(readers), ...archives];

export const isRead = (name: string): boolean => fileKinds.includes(extname(name).toLowerCase());

const refuse = (error: string): FileRecord[] => [{ line: 1, error }];

/** The articles of one file, one by one; a file that is none of ours is one record with the error. */
export function readFile(name: string, bytes: Uint8Array, retrievedAt: string): Iterable<FileRecord> {
  const extension = extname(name).toLowerCase();
  if (archives.includes(extension) || (extension !== '.txt' && isMhtml(bytes))) return readMhtml(bytes, retrievedAt);
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined;
  if (!read) return refuse(`Files called ${extension || 'without an ending'} are not read. Known are ${fileKinds.join(' ')}.`);
  if (bytes.byteLength === 0) return refuse('The file is empty.');
  if (bytes.byteLength > maxBytes) return refuse('The file is larger than 400 MB. Split it and add the parts.');
  if (isBinary(bytes)) return refuse('The file holds no text: it looks like a picture, a PDF, a spreadsheet or another program’s own format.');
  return read({ text: decodeText(bytes, read === readHtml ? [charsetOfPage(bytes)] : []), retrievedAt });
}
