import type { Columns } from './columns.ts';

/** The relations of one pair with their rows, side by side. */
export interface PairGroup {
  rows: Int32Array;
  relations: Int32Array;
}

/** The relations of a pair that pass the test, among the rows: an article has at most one. */
export function groupOfPair(columns: Columns, rows: Int32Array, wanted: number, passes: (relation: number) => boolean): PairGroup {
  const [firstRelation, pair] = [columns.firstRelation.data, columns.pair.data];
  const [own, relations] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const end = firstRelation[row + 1]!;
    let relation = firstRelation[row]!;
    while (relation < end && pair[relation] !== wanted) relation += 1;
    if (relation === end || !passes(relation)) continue;
    own[count] = row;
    relations[count] = relation;
    count += 1;
  }
  return { rows: own.subarray(0, count), relations: relations.subarray(0, count) };
}
