import type { Columns } from './columns.ts';

/** The relations of one pair with their rows, side by side. */
export interface PairGroup {
  pair: number;
  rows: Int32Array;
  relations: Int32Array;
}

/** Groups the relations that pass the test by pair (a counting sort: two passes, three arrays). Largest group first. */
export function pairGroups(columns: Columns, rows: Int32Array, passes: (relation: number) => boolean): PairGroup[] {
  const [firstRelation, pair] = [columns.firstRelation.data, columns.pair.data];
  const counts = pairCounts(columns, rows, passes);
  const next = new Uint32Array(counts.length);
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) {
    next[at] = total;
    total += counts[at]!;
  }
  const [groupedRows, groupedRelations] = [new Int32Array(total), new Int32Array(total)];
  for (const row of rows) {
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (!passes(relation)) continue;
      const to = next[pair[relation]!]!++;
      groupedRows[to] = row;
      groupedRelations[to] = relation;
    }
  }
  const groups: PairGroup[] = [];
  counts.forEach((count, at) => {
    const end = next[at]!;
    if (count > 0) groups.push({ pair: at, rows: groupedRows.subarray(end - count, end), relations: groupedRelations.subarray(end - count, end) });
  });
  const names = columns.pairs.words;
  return groups.sort((a, b) => b.rows.length - a.rows.length || (names[a.pair]! < names[b.pair]! ? -1 : 1));
}

/** Articles by pair: an article has at most one relation of a pair. */
function pairCounts(columns: Columns, rows: Int32Array, passes: (relation: number) => boolean): Uint32Array {
  const [firstRelation, pair] = [columns.firstRelation.data, columns.pair.data];
  const counts = new Uint32Array(columns.pairs.words.length);
  for (const row of rows) {
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (passes(relation)) counts[pair[relation]!]! += 1;
    }
  }
  return counts;
}
