import type { FileContent, FileRecord } from './file-record.ts';
import { recordToDocument } from './record-to-document.ts';

function toRecord(value: unknown, line: number, retrievedAt: string): FileRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, error: 'An article must be an object, as {"title": "…", "text": "…"}.' };
  const document = recordToDocument(value as Record<string, unknown>, retrievedAt);
  return typeof document === 'string' ? { line, error: document } : { line, document };
}

/** One line of JSON Lines. */
export function readJsonLine(row: string, line: number, retrievedAt: string): FileRecord {
  try {
    return toRecord(JSON.parse(row), line, retrievedAt);
  } catch {
    return { line, error: 'This line is not valid JSON.' };
  }
}

/** One JSON object a line. A line that is broken is reported, and the others are read. */
export function* readJsonLines({ text, retrievedAt }: FileContent): Generator<FileRecord> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const row = text.slice(start, end).trim();
    start = end + 1;
    line += 1;
    if (row !== '') yield readJsonLine(row, line, retrievedAt);
  }
}

/** One object, or a list of them. Records count from 1. A `.json` file of several lines of objects is read as JSON Lines. */
export function* readJson(file: FileContent): Generator<FileRecord> {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    if (/^\s*\{[^\n]*\}\s*\n\s*\{/u.test(file.text)) yield* readJsonLines(file);
    else yield { line: 1, error: `The file is not valid JSON: ${(error as Error).message}` };
    return;
  }
  const rows = Array.isArray(value) ? value : [value];
  for (const [at, row] of rows.entries()) yield toRecord(row, at + 1, file.retrievedAt);
}
