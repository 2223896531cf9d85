/** The `limit` rows that come first by `compare`, in order. Sorts a small buffer now and then, never the whole. */
export function firstRows(rows: Int32Array, compare: (a: number, b: number) => number, limit: number): number[] {
  let kept: number[] = [];
  let worst: number | undefined;
  // From the end where that comes first: then most of the others need one look.
  const isBackwards = rows.length > 1 && compare(rows[rows.length - 1]!, rows[0]!) < 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[isBackwards ? rows.length - 1 - at : at]!;
    if (worst !== undefined && compare(row, worst) >= 0) continue;
    kept.push(row);
    if (kept.length < limit * 4 + 256) continue;
    kept = kept.sort(compare).slice(0, limit);
    worst = kept.at(-1);
  }
  return kept.sort(compare).slice(0, limit);
}
