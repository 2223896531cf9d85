import type { Filter } from '@entente/shared/contract/filter';
import { useParam } from '../app/use-param.ts';
import type { TimelineUnit } from '../charts/timeline-bucket.ts';
import type { Split } from './timeline-keys.ts';
import { allowsDays, unitFor } from './timeline-unit.ts';

/** The switches of the timeline, kept in the address; without a choice the unit follows the period. */
export function useTimelineControl(filter: Filter) {
  const units: TimelineUnit[] = allowsDays(filter) ? ['day', 'week', 'month', 'quarter'] : ['week', 'month', 'quarter'];
  const [unit, setUnit] = useParam<TimelineUnit>('unit', unitFor(filter), units);
  const [split, setSplit] = useParam<Split>('split', 'topic', ['topic', 'stance']);
  const [count, setCount] = useParam<'articles' | 'stories'>('count', 'articles', ['articles', 'stories']);
  const [mode, setMode] = useParam<'count' | 'share'>('scale', 'count', ['count', 'share']);
  return { units, unit, setUnit, split, setSplit, count, setCount, mode, setMode };
}

export type TimelineControl = ReturnType<typeof useTimelineControl>;
