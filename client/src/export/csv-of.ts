import type { ExportCell, ExportTable, Provenance } from './export-table.ts';
import { exportText } from '../text/export-text.ts';

/** What a spreadsheet would carry out, also written full-width; an apostrophe makes it text. */
const formula = /^\s*[=+\-@＝＋－＠|\t\r]/u;

function field(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** In words, for it stands beside every row: a row that is cut out must not lose it. */
export const sampleNote = ({ sample, articles }: Pick<Provenance, 'sample' | 'articles'>): string =>
  sample === 0 ? '' : exportText.sample(sample, articles);

/** RFC 4180, opened by a byte order mark, without which spreadsheets do not read UTF-8. */
export function csvOf({ columns, rows }: ExportTable, provenance: Pick<Provenance, 'sample' | 'articles'>): string {
  const note = sampleNote(provenance);
  const lines = [[...columns, ...(note ? [exportText.note] : [])], ...rows.map((row) => [...row, ...(note ? [note] : [])])];
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}
