/** The `limit` rows that come first by `compare`, in order. Sorts a small buffer now and then, never the whole. */
export function firstRows(rows: Int32Array, compare: (a: number, b: number) => number, limit: number): number[] {
  let kept: number[] = [];
  let worst: number | undefined;
  for (const row of rows) {
    if (worst !== undefined && compare(row, worst) >= 0) continue;
    kept.push(row);
    if (kept.length < limit * 4 + 256) continue;
    kept = kept.sort(compare).slice(0, limit);
    worst = kept.at(-1);
  }
  return kept.sort(compare).slice(0, limit);
}
