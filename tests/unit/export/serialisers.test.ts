import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '../../../client/src/export/csv-of.ts';
import type { ExportTable } from '../../../client/src/export/export-table.ts';
import { jsonOf } from '../../../client/src/export/json-of.ts';
import { provenance } from '../../support/provenance.ts';

const table = (...rows: ExportTable['rows'][number][]): ExportTable => ({ caption: 'Pairs', columns: ['Pair', 'Articles'], rows });
const read = (csv: string): string[][] => parse(csv, { bom: true });

it('CSV gives back every text and number as it was, in all scripts', () => {
  const rows = [
    ['Azerbaijan–Türkiye', 12],
    ['a "quoted", text;\nin two lines', 0],
    ['أذربيجان', null],
  ] as const;
  expect(read(csvOf(table(...rows), provenance)).slice(1)).toEqual(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '|cmd'])('no spreadsheet carries out %j', (text) => {
  expect(read(csvOf(table([text, 1]), provenance))[1]![0]).toBe(`'${text}`);
});

it('a negative number stays a number', () => {
  expect(read(csvOf(table(['change', -3]), provenance))[1]![1]).toBe('-3');
});

it('where articles of the sample are counted, every row and the JSON say so; elsewhere nothing does', () => {
  const counted = { ...provenance, sample: 4 };
  expect(read(csvOf(table(['a', 1]), counted))).toEqual([
    ['Pair', 'Articles', 'Note'],
    ['a', '1', 'Sample: 4 of 10 articles are from the sample corpus'],
  ]);
  expect(JSON.parse(jsonOf([table(['a', 1])], counted))).toMatchObject({ ...counted, note: expect.stringContaining('Sample: 4') as string });
  expect(jsonOf([table(['a', 1])], provenance)).not.toContain('Sample');
});
