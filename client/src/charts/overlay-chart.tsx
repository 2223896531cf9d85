import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Link } from 'wouter';
import { formatCount, formatShare } from '../format/numbers.ts';
import { bucketLabel, tickLabel } from './bucket-label.ts';
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

interface DotProps {
  cx?: number;
  cy?: number;
  payload?: OverlayRow;
}

/** Default export, so that the chart library loads only when a chart is shown. */
export default function OverlayChart({ title, series, rows, unit, mode, hrefOf }: OverlayChartProps) {
  const sums = new Map(series.map(({ id }) => [id, rows.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0)]));
  const valueOf = ({ counts }: OverlayRow, id: string): number =>
    mode === 'share' ? (counts[id] ?? 0) / Math.max(1, sums.get(id) ?? 0) : (counts[id] ?? 0);
  const sizeLabel = (size: number): string => (mode === 'share' ? formatShare(size, 1) : formatCount(size));
  const mark = ({ id, label, look }: OverlaySeries) =>
    function Mark({ cx, cy, payload }: DotProps) {
      const count = payload?.counts[id] ?? 0;
      if (!payload || count === 0) return <g key={payload?.start} />;
      return (
        <Link
          key={payload.start}
          href={hrefOf(payload, id)}
          tabIndex={-1}
          aria-label={`${label}, ${bucketLabel(payload.start, unit)}: ${formatCount(count)}`}
        >
          <OverlayMark look={look} x={cx ?? 0} y={cy ?? 0} />
        </Link>
      );
    };
  return (
    <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 640, height: 260 }}>
      <LineChart data={[...rows]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey={({ start }: OverlayRow) => start}
          tickFormatter={(start: string) => tickLabel(start, unit)}
          minTickGap={32}
          tickLine={false}
          stroke="var(--line-strong)"
          tick={{ fill: 'var(--text-soft)', fontSize: 12 }}
        />
        <YAxis
          width={44}
          allowDecimals={mode === 'share'}
          tickFormatter={sizeLabel}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--text-soft)', fontSize: 12 }}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)' }}
          content={({ payload }) => {
            const row = payload[0]?.payload as OverlayRow | undefined;
            return row ? <OverlayTooltip {...{ row, series, unit }} sizeOf={(id) => sizeLabel(valueOf(row, id))} /> : null;
          }}
        />
        {series.map((one) => (
          <Line
            key={one.id}
            dataKey={(row: OverlayRow) => valueOf(row, one.id)}
            name={one.label}
            className={`overlay-line overlay-${one.look}`}
            isAnimationActive={false}
            dot={mark(one)}
            activeDot={false}
            stroke={`var(--overlay-${one.look})`}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** A disc for the one, a hollow square for the other. */
const OverlayMark = ({ look, x, y }: { look: OverlaySeries['look']; x: number; y: number }) =>
  look === 'one' ? (
    <circle cx={x} cy={y} r={3.5} fill="var(--overlay-one)" />
  ) : (
    <rect x={x - 3.5} y={y - 3.5} width={7} height={7} fill="var(--page)" stroke="var(--overlay-other)" strokeWidth={2} />
  );

interface OverlayTooltipProps {
  row: OverlayRow;
  series: readonly OverlaySeries[];
  unit: TimelineUnit;
  sizeOf: (id: string) => string;
}

const OverlayTooltip = ({ row, series, unit, sizeOf }: OverlayTooltipProps) => (
  <div className="timeline-tooltip">
    <p>
      <strong>{bucketLabel(row.start, unit)}</strong>
    </p>
    <ul>
      {series.map(({ id, label, look }) => (
        <li key={id}>
          <span className={`overlay-swatch overlay-${look}`} /> {label}
          <span className="timeline-tooltip-count">{sizeOf(id)}</span>
        </li>
      ))}
    </ul>
  </div>
);
