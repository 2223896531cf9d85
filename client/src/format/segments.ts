export interface Range {
  start: number;
  end: number;
}
export interface Segment<R extends Range> {
  start: number;
  text: string;
  ranges: R[];
}

/**
 * Cuts a text wherever a range begins or ends, so that overlapping ranges can be drawn without nesting.
 * `offset` is where the text itself begins in the count that the ranges use.
 */
export function segmentsOf<R extends Range>(text: string, offset: number, ranges: readonly R[]): Segment<R>[] {
  const end = offset + text.length;
  const inside = ranges.filter((range) => range.end > offset && range.start < end && range.end > range.start);
  const cuts = new Set([offset, end]);
  for (const range of inside) {
    cuts.add(Math.max(range.start, offset));
    cuts.add(Math.min(range.end, end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const stop = points[i + 1] ?? end;
    return { start, text: text.slice(start - offset, stop - offset), ranges: inside.filter((range) => range.start <= start && range.end >= stop) };
  });
}
