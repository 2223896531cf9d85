import type { Filter } from '@entente/shared/contract/filter';
import type { Outage } from '@entente/shared/contract/outages';
import { memo } from 'react';
import type { Timeline } from '../charts/timeline-bucket.ts';
import type { TimelineEvent } from '../charts/timeline-events.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { type AskedSplit, keysIn } from './timeline-keys.ts';
import { earlier, later, timelineLinks } from './timeline-links.ts';

/** The chart loads only where it is shown, and beside its numbers. */
export const loadTimelineChart = async () => (await import('../charts/timeline-chart.tsx')).TimelineChart;

interface TimelineDrawingProps {
  Chart: Awaited<ReturnType<typeof loadTimelineChart>>;
  data: Timeline;
  part: Partial<Filter> | undefined;
  split: AskedSplit;
  count: 'articles' | 'stories';
  mode: 'count' | 'share';
  title: string;
  today: string;
  events?: readonly TimelineEvent[] | undefined;
  outages?: readonly Outage[] | undefined;
}

function Drawing({ Chart, data, part, split, count, mode, title, today, events, outages }: TimelineDrawingProps) {
  const { filter: fromUrl, patch, hrefTo } = useFilter();
  const filter = { ...fromUrl, ...part };
  return (
    <Chart
      keys={keysIn(data, split, filter)}
      hrefOf={timelineLinks(hrefTo, { filter, part, split, count, data })}
      buckets={data.buckets}
      unit={data.unit}
      completeTo={dayBefore(today)}
      onSelectRange={(from, to) => patch({ from: later(from, filter.from), to: earlier(to, filter.to) })}
      {...{ mode, title }}
      {...(events && { events })}
      {...(outages && { outages })}
    />
  );
}

const sameRest = ({ Chart: _A, data: _a, ...a }: TimelineDrawingProps, { Chart: _B, data: _b, ...b }: TimelineDrawingProps): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Drawn anew only where something of it is another. */
export const TimelineDrawing = memo(Drawing, (a, b) => a.Chart === b.Chart && a.data === b.data && sameRest(a, b));

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
