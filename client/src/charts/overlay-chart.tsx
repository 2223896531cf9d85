import { useMemo } from 'react';
import { formatCount, formatShare } from '../format/numbers.ts';
import { bucketLabel } from './bucket-label.ts';
import { OverlayLines } from './overlay-lines.tsx';
import { columnTicks } from './plot/column-ticks.ts';
import { niceTicks } from './plot/nice-ticks.ts';
import { bandOf, type PlotBox } from './plot/plot-box.ts';
import type { PlotMark } from './plot/plot-mark.ts';
import { Plot } from './plot/plot.tsx';
import { usePlotWidth } from './plot/use-plot-width.ts';
import { pointsOf } from './overlay-points.ts';
import type { TimelineUnit } from './timeline-bucket.ts';
import './overlay-chart.css';

/** What is laid over each other: told apart by colour, stroke and mark. */
export interface OverlaySeries {
  id: string;
  label: string;
  look: 'one' | 'other';
}

export interface OverlayRow {
  start: string;
  counts: Readonly<Record<string, number>>;
}

interface OverlayChartProps {
  title: string;
  series: readonly OverlaySeries[];
  rows: readonly OverlayRow[];
  unit: TimelineUnit;
  /** Of counts, or of each series' own sum. */
  mode: 'count' | 'share';
  hrefOf: (row: OverlayRow, id: string) => string;
}

const height = 260;
/** A point is small: what comes near means it. */
const reach = 8;

export function OverlayChart(props: OverlayChartProps) {
  const { ref, width } = usePlotWidth();
  return (
    <div className="overlay-plot" ref={ref}>
      {width !== null && <Lines {...props} width={width} />}
    </div>
  );
}

function Lines({ title, series, rows, unit, mode, hrefOf, width }: OverlayChartProps & { width: number }) {
  const box = useMemo((): PlotBox => ({ width, height, top: 8, columns: rows.length }), [width, rows.length]);
  const values = useMemo(() => valuesOf(rows, series, mode), [rows, series, mode]);
  const ticks = useMemo(() => niceTicks(0, Math.max(0, ...values.flat()), { isWhole: mode === 'count' }), [values, mode]);
  const points = useMemo(() => pointsOf(values, box, ticks), [values, box, ticks]);
  const marks = useMemo(
    () =>
      rows.map(({ counts }, at) =>
        series.flatMap(({ id }, own) => (counts[id] ? [markAt(points[own]![at]!, at, id)] : [])).sort((a, b) => a.y - b.y),
      ),
    [rows, series, points],
  );
  const below = useMemo(() => columnTicks(rows.map(({ start }) => start), unit, bandOf(box)), [rows, unit, box]); // prettier-ignore
  const sizeLabel = useMemo(() => (mode === 'share' ? (size: number) => formatShare(size, 1) : formatCount), [mode]);
  const periodOf = (column: number): string => bucketLabel(rows[column]?.start ?? '', unit);
  return (
    <Plot
      {...{ title, box, ticks, marks, reach }}
      labelOf={sizeLabel}
      columnTicks={below}
      nameOf={({ column, series: id }) =>
        `${series.find((one) => one.id === id)?.label}, ${periodOf(column)}: ${formatCount(rows[column]?.counts[id] ?? 0)}`
      }
      hrefOf={({ column, series: id }) => hrefOf(rows[column]!, id)}
      tellOf={(column) => <OverlayTooltip period={periodOf(column)} series={series} sizes={values.map((own) => sizeLabel(own[column] ?? 0))} />}
    >
      <OverlayLines {...{ series, points, rows }} />
    </Plot>
  );
}

/** What is drawn, by series and row. */
const valuesOf = (rows: readonly OverlayRow[], series: readonly OverlaySeries[], mode: 'count' | 'share'): number[][] =>
  series.map(({ id }) => {
    const whole = mode === 'count' ? 1 : Math.max(1, rows.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0)); // prettier-ignore
    return rows.map(({ counts }) => (counts[id] ?? 0) / whole);
  });

const markAt = ({ x, y }: { x: number; y: number }, column: number, id: string): PlotMark => ({
  column,
  series: id,
  x: x - 4.5,
  y: y - 4.5,
  width: 9,
  height: 9,
});

interface OverlayTooltipProps {
  period: string;
  series: readonly OverlaySeries[];
  sizes: readonly string[];
}

const OverlayTooltip = ({ period, series, sizes }: OverlayTooltipProps) => (
  <>
    <p>
      <strong>{period}</strong>
    </p>
    <ul>
      {series.map(({ id, label, look }, at) => (
        <li key={id}>
          <span className={`overlay-swatch overlay-${look}`} /> {label}
          <span className="plot-tooltip-count">{sizes[at]}</span>
        </li>
      ))}
    </ul>
  </>
);
