import { memo } from 'react';
import type { OutageSpan } from './outage-spans.ts';
import { bandOf, bottomOf, columnX, type PlotBox } from './plot/plot-box.ts';
import type { TimelineEvent } from './timeline-events.tsx';
import type { TimelineRow } from './timeline-rows.ts';

interface Drawn {
  rows: readonly TimelineRow[];
  box: PlotBox;
}

/** Shades over the columns in which feeds were not heard. */
export const OutageShades = memo(function OutageShades({ spans, rows, box }: Drawn & { spans: readonly OutageSpan[] }) {
  const columnOf = new Map(rows.map(({ bucket }, column) => [bucket.start, column]));
  return spans.map(({ outage, first, last }) => {
    const [from, to] = [columnOf.get(first) ?? 0, columnOf.get(last) ?? 0];
    const size = { x: columnX(box, from), y: box.top, width: (to - from + 1) * bandOf(box), height: bottomOf(box) - box.top };
    return <rect key={outage.from} className="outage-shade" {...size} />;
  });
});

/** A dotted line with numbers over each period in which something happened. */
export const EventMarks = memo(function EventMarks({ events, rows, box }: Drawn & { events: readonly TimelineEvent[] }) {
  return marksOf(events, rows).map(([column, numbers]) => {
    const x = columnX(box, column) + bandOf(box) / 2;
    return (
      <g key={column} className="event-mark" aria-hidden="true">
        <line x1={x} x2={x} y1={box.top} y2={bottomOf(box)} />
        <text x={x} y={box.top - 6} textAnchor="middle">
          {numbers.join(', ')}
        </text>
      </g>
    );
  });
});

function marksOf(events: readonly TimelineEvent[], rows: readonly TimelineRow[]): [column: number, numbers: number[]][] {
  const marks = new Map<number, number[]>();
  for (const { number, day } of events) {
    const column = rows.findLastIndex(({ bucket, end }) => bucket.start <= day && day <= end);
    if (column !== -1) marks.set(column, [...(marks.get(column) ?? []), number]);
  }
  return [...marks];
}
