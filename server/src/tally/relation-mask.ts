import type { Columns } from './columns.ts';

/** For a row, the bits of all its relations that pass, put together. */
export function relationMask(
  { firstRelation: { data: first } }: Columns,
  passes: ((relation: number) => boolean) | null,
  bitsOf: (relation: number) => number,
): (row: number) => number {
  return (row) => {
    let mask = 0;
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
      if (passes === null || passes(relation)) mask |= bitsOf(relation);
    }
    return mask;
  };
}
