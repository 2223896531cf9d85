import type { Columns } from './columns.ts';

/** The relations of one pair with their rows, side by side. */
export interface PairGroup {
  rows: Int32Array;
  relations: Int32Array;
}

/** The relations of a pair that pass the test, among the rows: an article has at most one. */
export function groupOfPair(columns: Columns, rows: Int32Array, wanted: number, passes: (relation: number) => boolean): PairGroup {
  const [own, relations] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const relation = relationOfPair(columns, row, wanted);
    if (relation < 0 || !passes(relation)) continue;
    own[count] = row;
    relations[count] = relation;
    count += 1;
  }
  return { rows: own.subarray(0, count), relations: relations.subarray(0, count) };
}

/** A row's relation of a pair; -1 for none. */
export function relationOfPair({ firstRelation: { data: first }, pair: { data: pair } }: Columns, row: number, wanted: number): number {
  for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) if (pair[relation] === wanted) return relation;
  return -1;
}
