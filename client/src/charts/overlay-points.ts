import { bandOf, columnX, type PlotBox, scaleOf } from './plot/plot-box.ts';

export interface OverlayPoint {
  x: number;
  y: number;
}

/** Where the values of each series stand, in the middle of their columns. */
export function pointsOf(values: readonly (readonly number[])[], box: PlotBox, ticks: readonly number[]): OverlayPoint[][] {
  const [y, half] = [scaleOf(box, ticks), bandOf(box) / 2];
  return values.map((own) => own.map((value, column) => ({ x: columnX(box, column) + half, y: y(value) })));
}
