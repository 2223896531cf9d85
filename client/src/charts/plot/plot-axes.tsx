import { memo } from 'react';
import { axisWidth, bandOf, bottomOf, columnX, type PlotBox, rightEdge, scaleOf } from './plot-box.ts';

interface PlotAxesProps {
  box: PlotBox;
  ticks: readonly number[];
  labelOf: (tick: number) => string;
  columnTicks: readonly { column: number; label: string }[];
}

/** Hairlines with their numbers, and periods under the columns. */
export const PlotAxes = memo(function PlotAxes({ box, ticks, labelOf, columnTicks }: PlotAxesProps) {
  const y = scaleOf(box, ticks);
  const foot = bottomOf(box);
  return (
    <g className="plot-axes" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line data-zero={tick === 0 || undefined} x1={axisWidth} x2={box.width - rightEdge} y1={y(tick)} y2={y(tick)} />
          <text x={axisWidth - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
            {labelOf(tick)}
          </text>
        </g>
      ))}
      {columnTicks.map(({ column, label }) => {
        const [x, half] = [columnX(box, column) + bandOf(box) / 2, label.length * 3.5];
        return (
          <text key={column} x={Math.min(x, box.width - half)} y={foot + 18} textAnchor="middle">
            {label}
          </text>
        );
      })}
    </g>
  );
});
