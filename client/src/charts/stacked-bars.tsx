import { memo } from 'react';
import type { PlotMarks } from './plot/plot-mark.ts';
import { fillOf, SeriesPatterns } from './series-patterns.tsx';
import type { TimelineKey } from './timeline-bucket.ts';
import type { TimelineRow } from './timeline-rows.ts';

interface StackedBarsProps {
  marks: PlotMarks;
  rows: readonly TimelineRow[];
  keys: TimelineKey[];
  scope: string;
}

const round = (pixels: number): string => pixels.toFixed(2);

/** All pieces of one series that are filled alike, as one path. */
const pathOf = (marks: PlotMarks, series: string, isMeant: (column: number) => boolean): string =>
  marks
    .flatMap((column) => column.filter((mark) => mark.series === series && isMeant(mark.column)))
    .map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`)
    .join('');

/** Two paths a series at most, one of them for what is not over yet: two thousand elements in their place would take a quarter of a second. */
export const StackedBars = memo(function StackedBars({ marks, rows, keys, scope }: StackedBarsProps) {
  const isPartial = (column: number): boolean => rows[column]?.partial === true;
  return (
    <>
      <SeriesPatterns keys={keys} scope={scope} />
      {keys.flatMap((key) =>
        [false, true].map((partial) => {
          const d = pathOf(marks, key.id, (column) => isPartial(column) === partial);
          return d === '' ? null : <path key={`${key.id}-${partial}`} className="bars" d={d} fill={fillOf(key, partial, scope)} stroke={key.color} />;
        }),
      )}
    </>
  );
});
