import { useCallback, useId, useState } from 'react';
import { Bar, BarChart, CartesianGrid, ReferenceArea, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { formatCount, formatShare } from '../format/numbers.ts';
import { BarMark } from './bar-mark.tsx';
import { bucketLabel, tickLabel } from './bucket-label.ts';
import type { OutageSpan } from './outage-spans.ts';
import type { TimelineEvent } from './timeline-events.tsx';
import { fillOf, SeriesPatterns } from './series-patterns.tsx';
import type { TimelineBucket, TimelineKey, TimelineUnit } from './timeline-bucket.ts';
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

const AXIS_WIDTH = 44;
const RIGHT = 8;
const HEIGHT = 280;
/** Where nothing has a width, as in a test. */
const WIDTH = 640;

/** The stacked bars. Dragging over them selects a period; each piece of a bar opens its articles. */
export function TimelinePlot({ title, rows, keys, unit, mode, events, spans, onSelectRange, hrefOf }: TimelinePlotProps) {
  const scope = useId();
  // Known before anything is drawn, so that all is drawn once.
  const [width, setWidth] = useState<number | null>(null);
  const measure = useCallback((place: HTMLElement | null): void => {
    if (place) setWidth((known) => known ?? (place.clientWidth || WIDTH));
  }, []);
  const { range, handlers } = useRangeDrag({ columns: rows.length, left: AXIS_WIDTH, right: RIGHT }, ({ first, last }) => {
    const [from, to] = [rows[first], rows[last]];
    if (from && to) onSelectRange(from.bucket.start, to.end);
  });
  const mark =
    (key: TimelineKey) =>
    ({ x, y, width, height, payload }: BarShapeProps) => {
      const { bucket, partial } = payload as TimelineRow;
      const name = `${key.label}, ${bucketLabel(bucket.start, unit)}: ${formatCount(bucket.counts[key.id] ?? 0)}`;
      return <BarMark {...{ x, y, width, height, name }} fill={fillOf(key, partial, scope)} stroke={key.color} href={hrefOf(bucket, key.id)} />;
    };
  return (
    <div className="timeline-plot" ref={measure} {...handlers}>
      {width !== null && (
        <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width, height: HEIGHT }}>
          <BarChart
            data={rows}
            stackOffset="sign"
            margin={{ top: events.length > 0 ? 24 : 8, right: RIGHT, bottom: 0, left: 0 }}
            barCategoryGap={rows.length > 120 ? 0 : '12%'}
            title={title}
          >
            <SeriesPatterns keys={keys} scope={scope} />
            <CartesianGrid vertical={false} stroke="var(--line)" />
            {spans.map(({ outage, first, last }) => (
              <ReferenceArea key={outage.from} x1={first} x2={last} fill="var(--text)" fillOpacity={0.1} stroke="none" />
            ))}
            <XAxis
              dataKey={(row: TimelineRow) => row.bucket.start}
              tickFormatter={(start: string) => tickLabel(start, unit)}
              minTickGap={32}
              tickLine={false}
              stroke="var(--line-strong)"
              tick={{ fill: 'var(--text-soft)', fontSize: 12 }}
            />
            <YAxis
              width={AXIS_WIDTH}
              allowDecimals={mode === 'share'}
              domain={domainOf(keys, mode)}
              tickFormatter={(size: number) => sizeLabel(size, mode)}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--text-soft)', fontSize: 12 }}
            />
            <ReferenceLine y={0} stroke="var(--line-strong)" />
            {marksOf(events, rows).map(([start, numbers]) => (
              <ReferenceLine
                key={start}
                x={start}
                stroke="var(--text-soft)"
                strokeDasharray="2 3"
                label={{ value: numbers.join(', '), position: 'top', fill: 'var(--text)', fontSize: 11 }}
              />
            ))}
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--text)', fillOpacity: 0.06 }}
              content={({ payload }) => {
                const row = payload[0]?.payload as TimelineRow | undefined;
                return row && range === null ? <TimelineTooltip {...{ row, keys, unit, mode }} /> : null;
              }}
            />
            {keys.map((key) => (
              <Bar
                key={key.id}
                dataKey={(row: TimelineRow) => row.values[key.id] ?? 0}
                name={key.label}
                stackId="all"
                isAnimationActive={false}
                shape={mark(key)}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      )}
      {range && <RangeShade first={range.first} last={range.last} columns={rows.length} />}
    </div>
  );
}

/** The numbers that stand over each period in which something happened. */
function marksOf(events: readonly TimelineEvent[], rows: readonly TimelineRow[]): [start: string, numbers: number[]][] {
  const marks = new Map<string, number[]>();
  for (const { number, day } of events) {
    const start = rows.findLast(({ bucket, end }) => bucket.start <= day && day <= end)?.bucket.start;
    if (start !== undefined) marks.set(start, [...(marks.get(start) ?? []), number]);
  }
  return [...marks];
}

/** Always from zero; shares fill the whole height, whatever the period. */
const domainOf = (keys: TimelineKey[], mode: 'count' | 'share'): [number | 'auto', number | 'auto'] => {
  const lowest = keys.some(({ below }) => below) ? 'auto' : 0;
  return [lowest, mode === 'share' ? 1 : 'auto'];
};

const sizeLabel = (size: number, mode: 'count' | 'share'): string =>
  mode === 'share' ? formatShare(Math.abs(size), 1) : formatCount(Math.abs(size));

/** What is being selected, laid over the columns. */
const RangeShade = ({ first, last, columns }: { first: number; last: number; columns: number }) => {
  const plot = `(100% - ${AXIS_WIDTH + RIGHT}px)`;
  return (
    <div
      className="timeline-range"
      style={{ left: `calc(${AXIS_WIDTH}px + ${plot} * ${first / columns})`, width: `calc(${plot} * ${(last - first + 1) / columns})` }}
    />
  );
};
