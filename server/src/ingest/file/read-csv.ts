import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { CsvError, Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { FileContent, FileRecord } from './file-record.ts';
import { namesText, recordToDocument } from './record-to-document.ts';

/** The separator that the header uses most: spreadsheets write semicolons where the comma is a decimal sign. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/** How a table is read; `head` is its beginning. Rows that cannot be read are left out, and told to `on_skip`. */
export const csvOptions = (head: string) =>
  ({
    bom: true,
    columns: true,
    delimiter: delimiterOf(head),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 64_000_000,
  }) satisfies Options<Record<string, string>>;

/** The names of a table's columns; `head` is its beginning. */
export function csvHeader(head: string): string[] {
  const [header] = parse(head, { ...csvOptions(head), columns: false, info: false, to: 1 });
  return header?.map((name) => name.trim()) ?? [];
}

/** One row of a table. */
export function readCsvRow({ record, info }: Row, retrievedAt: string, columns?: ColumnMap): FileRecord {
  const document = recordToDocument(record, retrievedAt, columns);
  return typeof document === 'string' ? { line: info.lines, error: document } : { line: info.lines, document };
}

/** A table whose first line names its columns. A row that cannot be read is reported, and the others are read. */
export function* readCsv({ text, retrievedAt }: FileContent): Generator<FileRecord> {
  let header: string[] = [];
  const broken: FileRecord[] = [];
  const rows = parse(text, {
    ...csvOptions(text),
    columns: (names: string[]) => (header = names),
    on_skip: (error: CsvError | undefined) => void broken.push(brokenRow(error)),
  }) as unknown as Row[];
  if (!namesText(header)) {
    yield {
      line: 1,
      error: `The first line must name the columns, one of them "text" (or "body", "content"). It names: ${header.join(', ').slice(0, 200) || 'nothing'}.`,
    };
    return;
  }
  for (const row of rows) yield readCsvRow(row, retrievedAt);
  yield* broken;
}

export const brokenRow = (error: CsvError | undefined): FileRecord => ({
  line: Number(error?.['lines'] ?? 0),
  error: `This row cannot be read: ${error?.message ?? 'its quotation marks do not match'}.`,
});
