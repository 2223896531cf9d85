import { useCallback, useId, useMemo } from 'react';
import { formatCount, formatShare } from '../format/numbers.ts';
import { bucketLabel } from './bucket-label.ts';
import type { OutageSpan } from './outage-spans.ts';
import { columnTicks } from './plot/column-ticks.ts';
import { niceTicks } from './plot/nice-ticks.ts';
import { axisWidth, bandOf, type PlotBox, rightEdge } from './plot/plot-box.ts';
import type { PlotMark } from './plot/plot-mark.ts';
import { Plot } from './plot/plot.tsx';
import { usePlotWidth } from './plot/use-plot-width.ts';
import { StackedBars } from './stacked-bars.tsx';
import { extentOf, stackedMarks } from './stacked-marks.ts';
import type { TimelineEvent } from './timeline-events.tsx';
import type { TimelineBucket, TimelineKey, TimelineUnit } from './timeline-bucket.ts';
import { EventMarks, OutageShades } from './timeline-plot-marks.tsx';
import type { TimelineRow } from './timeline-rows.ts';
import { TimelineTooltip } from './timeline-tooltip.tsx';
import { useRangeDrag } from './use-range-drag.ts';

export interface TimelinePlotProps {
  title: string;
  rows: TimelineRow[];
  keys: TimelineKey[];
  unit: TimelineUnit;
  mode: 'count' | 'share';
  events: readonly TimelineEvent[];
  spans: readonly OutageSpan[];
  onSelectRange: (from: string, to: string) => void;
  hrefOf: (bucket: TimelineBucket, key: string) => string;
}

const height = 280;

/** The stacked bars. Dragging over them selects a period; each piece of a bar opens its articles. */
export function TimelinePlot({ onSelectRange, ...drawn }: TimelinePlotProps) {
  const { rows } = drawn;
  const { ref, width } = usePlotWidth();
  const { range, handlers } = useRangeDrag({ columns: rows.length, left: axisWidth, right: rightEdge }, ({ first, last }) => {
    const [from, to] = [rows[first], rows[last]];
    if (from && to) onSelectRange(from.bucket.start, to.end);
  });
  return (
    <div className="timeline-plot" ref={ref} {...handlers}>
      {width !== null && <Bars {...drawn} width={width} isStill={range === null} />}
      {range && <RangeShade first={range.first} last={range.last} columns={rows.length} />}
    </div>
  );
}

interface BarsProps extends Omit<TimelinePlotProps, 'onSelectRange'> {
  width: number;
  /** Nothing is being selected. */
  isStill: boolean;
}

function Bars({ title, rows, keys, unit, mode, events, spans, hrefOf, width, isStill }: BarsProps) {
  const scope = useId();
  const box = useMemo((): PlotBox => ({ width, height, top: events.length > 0 ? 24 : 8, columns: rows.length }), [width, events.length, rows.length]);
  const ticks = useMemo(() => ticksOf(rows, keys, mode), [rows, keys, mode]);
  const marks = useMemo(() => stackedMarks(rows, keys, box, ticks), [rows, keys, box, ticks]);
  const below = useMemo(() => columnTicks(rows.map(({ bucket }) => bucket.start), unit, bandOf(box)), [rows, unit, box]); // prettier-ignore
  const labelOf = useCallback((size: number) => sizeLabel(size, mode), [mode]);
  const nameOf = ({ column, series }: PlotMark): string => {
    const { bucket } = rows[column]!;
    const label = keys.find(({ id }) => id === series)?.label ?? '';
    return `${label}, ${bucketLabel(bucket.start, unit)}: ${formatCount(bucket.counts[series] ?? 0)}`;
  };
  return (
    <Plot
      {...{ title, box, ticks, labelOf, marks, nameOf }}
      columnTicks={below}
      reach={1}
      hrefOf={({ column, series }) => hrefOf(rows[column]!.bucket, series)}
      tellOf={(column) => (isStill && rows[column] ? <TimelineTooltip row={rows[column]} {...{ keys, unit, mode }} /> : null)}
    >
      <OutageShades {...{ spans, rows, box }} />
      <EventMarks {...{ events, rows, box }} />
      <StackedBars {...{ marks, rows, keys, scope }} />
    </Plot>
  );
}

/** Always from zero; shares fill the whole height, whatever the period. */
function ticksOf(rows: readonly TimelineRow[], keys: readonly TimelineKey[], mode: 'count' | 'share'): number[] {
  const { low, high } = extentOf(rows, keys);
  return niceTicks(low, mode === 'share' ? 1 : high, { isWhole: mode === 'count' });
}

const sizeLabel = (size: number, mode: 'count' | 'share'): string =>
  mode === 'share' ? formatShare(Math.abs(size), 1) : formatCount(Math.abs(size));

/** What is being selected, laid over the columns. */
const RangeShade = ({ first, last, columns }: { first: number; last: number; columns: number }) => {
  const plot = `(100% - ${axisWidth + rightEdge}px)`;
  return (
    <div
      className="timeline-range"
      style={{ left: `calc(${axisWidth}px + ${plot} * ${first / columns})`, width: `calc(${plot} * ${(last - first + 1) / columns})` }}
    />
  );
};
