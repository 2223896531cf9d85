import type { Filter } from '@entente/shared/contract/filter';
import { lazy } from 'react';
import { useQuestion } from '../api/use-question.ts';
import type { TimelineEvent } from '../charts/timeline-events.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { OnDemand } from '../ui/on-demand.tsx';
import { Panel } from '../ui/panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { TimelineAnswer } from './timeline-answer.tsx';
import { loadTimelineChart, TimelineDrawing } from './timeline-drawing.tsx';
import { keysIn } from './timeline-keys.ts';
import { timelineLinks, undatedHref } from './timeline-links.ts';
import { TimelineSwitches } from './timeline-switches.tsx';
import { useTimelineControl } from './use-timeline-control.ts';
import { overviewText } from '../text/overview-text.ts';
import './timeline-panel.css';

const TimelineWhole = lazy(async () => ({ default: (await import('./timeline-whole.tsx')).TimelineWhole }));

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
  const { filter: fromUrl, hrefTo } = useFilter();
  const filter: Filter = { ...fromUrl, ...part };
  const control = useTimelineControl(filter);
  const { unit, count, mode } = control;
  const split = part && control.split === 'topic' ? 'topic-stance' : control.split;
  const question = useQuestion('timeline', { ...filter, unit, split, count });
  const data = question.data;
  const Chart = useLoaded(loadTimelineChart);
  const outages = useQuestion('outages', {});
  const keys = keysIn(data, split, filter);
  const title = words.name(count, data?.unit ?? unit, control.split);
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={16}
      exports={{
        name: name === undefined ? 'timeline' : `timeline-${name}`,
        part,
        tables: async () => (data ? [(await import('./timeline-export.ts')).timelineExport(title, data, keys)] : []),
      }}
      actions={<TimelineSwitches control={control} />}
      answer={
        data && (
          <TimelineAnswer
            {...{ data, keys, count }}
            hrefOf={timelineLinks(hrefTo, { filter, part, split, count, data })}
            undatedHref={undatedHref(hrefTo, { filter, part, count })}
          />
        )
      }
    >
      {data &&
        data.buckets.length > 0 &&
        // Both at once: what came a moment later would have all of it drawn again.
        (Chart && !outages.isPending ? (
          <TimelineDrawing outages={outages.data?.items} {...{ Chart, data, part, split, count, mode, title, today, events }} />
        ) : (
          <Skeleton lines={16} />
        ))}
      {(filter.from !== undefined || filter.to !== undefined) && (
        <OnDemand>
          <TimelineWhole filter={filter} count={count} />
        </OnDemand>
      )}
    </Panel>
  );
}
