import type { Outage } from '@entente/shared/contract/outages';
import { useMemo, useState } from 'react';
import type { TimelineBucket, TimelineKey, TimelineUnit } from './timeline-bucket.ts';
import { type TimelineEvent, TimelineEvents } from './timeline-events.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { outageSpans } from './outage-spans.ts';
import { TimelineOutages } from './timeline-outages.tsx';
import { timelineRows } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';
import { plotText } from '../text/plot-text.ts';
import { AsTableButton } from '../ui/as-table-button.tsx';
import './timeline-chart.css';

export interface TimelineChartProps {
  /** What is counted, in words: the accessible name of the picture and the caption of the table. */
  title: string;
  buckets: TimelineBucket[];
  keys: TimelineKey[];
  unit: TimelineUnit;
  mode: 'count' | 'share';
  /** The last day that is wholly known; bars that reach beyond it are hatched. */
  completeTo: string;
  /** What is marked, by number: oldest first. */
  events?: readonly TimelineEvent[];
  /** When feeds were not heard: shaded, so that silence is not read as change. */
  outages?: readonly Outage[];
  onSelectRange: (from: string, to: string) => void;
  /** The articles of a bucket, of one key or of all. */
  hrefOf: (bucket: TimelineBucket, key?: string) => string;
}

const none: readonly TimelineEvent[] = [];
const noOutages: readonly Outage[] = [];

/** A chart with its legend, its events and its table. */
export function TimelineChart({
  title,
  buckets,
  keys,
  unit,
  mode,
  completeTo,
  events = none,
  outages = noOutages,
  onSelectRange,
  hrefOf,
}: TimelineChartProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [asTable, setAsTable] = useState(false);
  const rows = useMemo(() => timelineRows(buckets, { keys, unit, mode, completeTo }), [buckets, keys, unit, mode, completeTo]);
  const spans = useMemo(() => outageSpans(outages, rows), [outages, rows]);
  const toggle = (id: string) => setHidden(hidden.has(id) ? new Set([...hidden].filter((other) => other !== id)) : new Set([...hidden, id]));
  const shown = keys.filter(({ id }) => !hidden.has(id));
  const View = asTable ? TimelineTable : TimelinePlot;
  return (
    <figure className="timeline-chart" data-picture aria-label={title}>
      <View {...{ title, rows, unit, mode, events, spans, onSelectRange, hrefOf }} keys={shown} />
      <div className="timeline-foot">
        <TimelineLegend keys={keys} hidden={hidden} onToggle={toggle} />
        <AsTableButton isOn={asTable} onChange={setAsTable} />
      </div>
      {events.length > 0 && <TimelineEvents events={events} />}
      {spans.length > 0 && <TimelineOutages outages={spans.map(({ outage }) => outage)} />}
      {rows.some(({ bucket }) => isCountedTwice(bucket, keys)) && <p className="chart-note">{plotText.countedTwice}</p>}
      {rows.at(-1)?.partial === true && <p className="chart-note">{plotText.notOver}</p>}
    </figure>
  );
}

const isCountedTwice = ({ total, counts }: TimelineBucket, keys: TimelineKey[]): boolean =>
  keys.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0) > total;
