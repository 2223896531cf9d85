import type { Columns } from './columns.ts';

/** A row's relation of a pair, of which an article has at most one; -1 for none. */
export function relationOfPair({ firstRelation: { data: first }, pair: { data: pair } }: Columns, row: number, wanted: number): number {
  for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) if (pair[relation] === wanted) return relation;
  return -1;
}
