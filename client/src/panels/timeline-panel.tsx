import type { Filter } from '@entente/shared/contract/filter';
import { createElement, lazy } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { bucketEnd, type Timeline, type TimelineBucket } from '../charts/timeline-bucket.ts';
import type { TimelineEvent } from '../charts/timeline-events.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { OnDemand } from '../ui/on-demand.tsx';
import { Panel } from '../ui/panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { TimelineAnswer } from './timeline-answer.tsx';
import { timelineExport } from './timeline-export.ts';
import { keyPart, timelineKeys } from './timeline-keys.ts';
import { TimelineSwitches } from './timeline-switches.tsx';
import { useTimelineControl } from './use-timeline-control.ts';
import { overviewText } from '../text/overview-text.ts';
import './timeline-panel.css';

const TimelineWhole = lazy(async () => ({ default: (await import('./timeline-whole.tsx')).TimelineWhole }));
const chart = async () => (await import('../charts/timeline-chart.tsx')).TimelineChart;

const words = overviewText.timeline;

interface TimelinePanelProps {
  /** What the page adds to the filter: its timeline is of relations, and shows what is conflict apart. */
  part?: Partial<Filter>;
  /** Of the files. */
  name?: string;
  /** What is marked on it. */
  events?: readonly TimelineEvent[];
  /** Today as `2026-01-31`: the last bar is hatched until its period is over. */
  today?: string;
}

export function TimelinePanel({ part, name, events, today = new Date().toISOString().slice(0, 10) }: TimelinePanelProps) {
  const { filter: fromUrl, patch, hrefTo } = useFilter();
  const filter: Filter = { ...fromUrl, ...part };
  const control = useTimelineControl(filter);
  const { unit, count, mode } = control;
  const split = part && control.split === 'topic' ? 'topic-stance' : control.split;
  const question = useQuestion('timeline', { ...filter, unit, split, count });
  const data = question.data;
  const TimelineChart = useLoaded(chart);
  const { data: silent, isPending } = useQuestion('outages', {});
  const outages = silent?.items;
  // Both at once: what came a moment later would have all of it drawn again.
  const hasBars = data !== undefined && data.buckets.length > 0 && !isPending;
  const possible = timelineKeys(split, filter);
  // With conflict apart there are twenty: of those the ones that are there.
  const keys = split === 'topic-stance' && data ? possible.filter(({ id }) => data.buckets.some(({ counts }) => (counts[id] ?? 0) > 0)) : possible;
  const title = words.name(count, data?.unit ?? unit, control.split);
  const within = (bucket: TimelineBucket): Partial<Filter> => ({
    ...part,
    // A bucket at the edge of the period counts only its days inside it.
    from: later(bucket.start, filter.from),
    to: earlier(bucketEnd(bucket.start, data?.unit ?? unit), filter.to),
  });
  const hrefOf = (bucket: TimelineBucket | null, key?: string) =>
    hrefTo('/articles', {
      ...(bucket ? within(bucket) : { ...part, ...whole(filter, data) }),
      ...(key !== undefined && keyPart(split, key, filter)),
    });
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={16}
      exports={{ name: name === undefined ? 'timeline' : `timeline-${name}`, part, tables: () => (data ? [timelineExport(title, data, keys)] : []) }}
      actions={<TimelineSwitches control={control} />}
      answer={data && <TimelineAnswer {...{ data, keys, count, hrefOf }} listHref={hrefTo('/articles', part)} />}
    >
      {data && data.buckets.length > 0 && !(hasBars && TimelineChart) && <Skeleton lines={16} />}
      {hasBars &&
        TimelineChart &&
        createElement(TimelineChart, {
          keys,
          mode,
          hrefOf,
          title,
          buckets: data.buckets,
          unit: data.unit,
          completeTo: dayBefore(today),
          ...(events && { events }),
          ...(outages && { outages }),
          onSelectRange: (from, to) => patch({ from: later(from, filter.from), to: earlier(to, filter.to) }),
        })}
      {(filter.from !== undefined || filter.to !== undefined) && (
        <OnDemand>
          <TimelineWhole filter={filter} count={count} />
        </OnDemand>
      )}
    </Panel>
  );
}

/** The days drawn: without them the list would hold the undated articles too, which no bar counts. */
const whole = (filter: Filter, data: Timeline | undefined): Partial<Filter> => ({
  from: data?.from ?? filter.from,
  to: data?.to ?? filter.to,
});

const later = (day: string, bound: string | undefined): string => (bound !== undefined && bound > day ? bound : day);
const earlier = (day: string, bound: string | undefined): string => (bound !== undefined && bound < day ? bound : day);
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
