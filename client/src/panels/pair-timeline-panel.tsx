import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { TimelinePanel } from './timeline-panel.tsx';

/** More marks than these stand on each other. */
const mostEvents = 9;

/** The pair over time, with the days on which its named agreements, exercises and programmes first came up. */
export function PairTimelinePanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  // First of all: the period only says which of them are shown.
  const { from = '', to = '9999', ...always } = filter;
  const strands = useQuestion('strands', { ...always, pair: [pair], limit: 100 }).data?.items ?? [];
  const events = strands
    .flatMap(({ id, name, first }) => (first === null || first < from || first > to ? [] : [{ id, name, day: first }]))
    .slice(0, mostEvents)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ id, name, day }, at) => ({ number: at + 1, name, day, href: hrefTo('/articles', { pair: [pair], strand: [id] }) }));
  return <TimelinePanel name={pair} part={{ pair: [pair] }} events={events} />;
}
