import { memo } from 'react';
import type { OverlayRow, OverlaySeries } from './overlay-chart.tsx';
import type { OverlayPoint } from './overlay-points.ts';

interface OverlayLinesProps {
  series: readonly OverlaySeries[];
  rows: readonly OverlayRow[];
  /** By series and row. */
  points: readonly (readonly OverlayPoint[])[];
}

const round = (pixels: number): string => pixels.toFixed(1);

const lineThrough = (points: readonly OverlayPoint[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A disc for the one, a hollow square for the other. */
const marksOf: Record<OverlaySeries['look'], (point: OverlayPoint) => string> = {
  one: ({ x, y }) => `M${round(x - 3.5)} ${round(y)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0`,
  other: ({ x, y }) => `M${round(x - 3.5)} ${round(y - 3.5)}h7v7h-7z`,
};

/** Two paths a series: its line, and its points where there is something. */
export const OverlayLines = memo(function OverlayLines({ series, rows, points }: OverlayLinesProps) {
  return series.map(({ id, look }, at) => {
    const own = points[at] ?? [];
    const shown = own.filter((_, row) => (rows[row]?.counts[id] ?? 0) > 0);
    return (
      <g key={id} className={`overlay-line overlay-${look}`}>
        <path d={lineThrough(own)} />
        <path className="overlay-marks" d={shown.map(marksOf[look]).join('')} />
      </g>
    );
  });
});
