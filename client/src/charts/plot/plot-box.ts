/** The measures of a plot in pixels; the columns share the width between its axis and its right edge. */
export interface PlotBox {
  width: number;
  height: number;
  /** Over the highest number. */
  top: number;
  columns: number;
}

export const axisWidth = 44;
export const rightEdge = 8;
const footHeight = 30;

export const bottomOf = ({ height }: PlotBox): number => height - footHeight;

export const bandOf = ({ width, columns }: PlotBox): number => Math.max(0, width - axisWidth - rightEdge) / Math.max(1, columns);

/** The left edge of a column. */
export const columnX = (box: PlotBox, column: number): number => axisWidth + column * bandOf(box);

export function columnAt(box: PlotBox, x: number): number | null {
  const column = Math.floor((x - axisWidth) / bandOf(box));
  return column >= 0 && column < box.columns ? column : null;
}

/** Where a number stands: `ticks` begin and end with the numbers at the bottom and at the top. */
export function scaleOf(box: PlotBox, ticks: readonly number[]): (value: number) => number {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const bottom = bottomOf(box);
  return (value) => bottom - ((value - low) / (high - low || 1)) * (bottom - box.top);
}
