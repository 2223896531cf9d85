import { bandOf, columnX, type PlotBox, scaleOf } from './plot/plot-box.ts';
import type { PlotMark } from './plot/plot-mark.ts';
import type { TimelineKey } from './timeline-bucket.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** From this many columns on, bars stand without gaps. */
const crowded = 120;

/** What each column comes to above the axis and below it. */
export function extentOf(rows: readonly TimelineRow[], keys: readonly TimelineKey[]): { low: number; high: number } {
  let [low, high] = [0, 0];
  for (const { values } of rows) {
    let [below, above] = [0, 0];
    for (const { id } of keys) {
      const value = values[id] ?? 0;
      if (value < 0) below += value;
      else above += value;
    }
    [low, high] = [Math.min(low, below), Math.max(high, above)];
  }
  return { low, high };
}

/** The pieces of bars by column, from the top down: those of the first series stand nearest to the axis, on either side of it. */
export function stackedMarks(rows: readonly TimelineRow[], keys: readonly TimelineKey[], box: PlotBox, ticks: readonly number[]): PlotMark[][] {
  const [y, band] = [scaleOf(box, ticks), bandOf(box)];
  const gap = rows.length > crowded ? 0 : band * 0.12;
  return rows.map(({ values }, column) => {
    let [below, above] = [0, 0];
    const marks: PlotMark[] = [];
    for (const { id } of keys) {
      const value = values[id] ?? 0;
      if (value === 0) continue;
      const [from, to] = value < 0 ? [below, (below += value)] : [above, (above += value)];
      const [upper, lower] = [y(Math.max(from, to)), y(Math.min(from, to))];
      marks.push({ column, series: id, x: columnX(box, column) + gap, y: upper, width: band - 2 * gap, height: lower - upper });
    }
    return marks.sort((a, b) => a.y - b.y);
  });
}
