import type { Columns } from '../tally/columns.ts';

/** Names of the publishers of the rows, each once; articles without one add none. */
export const publishersOf = ({ publisher, publishers }: Columns, rows: readonly number[]): string[] =>
  [...new Set(rows.map((row) => publisher.data[row]!))].flatMap((at) => publishers.words[at] ?? []);
