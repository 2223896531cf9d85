import type { Outage } from '@entente/shared/contract/outages';
import type { Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { useCallback, useMemo } from 'react';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { bucketLabel } from '../charts/bucket-label.ts';
import { type Edge, isLit } from '../charts/relationships/edge.ts';
import { HeatChart, type HeatPeriod, type HeatRow } from '../charts/relationships/heat-chart.tsx';
import { bucketEnd, type TimelineUnit } from '../charts/timeline-bucket.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { relationshipsText } from '../text/relationships-text.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** As many as the question gives, and as many as are drawn. */
const most = 200;
const mostRows = 60;

interface PairPeriodsProps {
  /** The pairs that may be shown, with their colours. */
  edges: readonly Edge[];
  focus: CountryCode | null;
  selected: Pair | null;
  /** First and last day of what is shown. */
  from: string | null;
  to: string | null;
  outages: readonly Outage[];
  onSelect: (pair: Pair) => void;
}

/** Each pair over months, quarters …: every cell opens the articles that it counts. */
export function PairPeriods({ edges, focus, selected, from, to, outages, onSelect }: PairPeriodsProps) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairPeriods', { ...filter, unit: unitOver(from, to), limit: most });
  const { data } = question;
  const periods = useMemo(() => data && periodsOf(data.starts, data.unit, outages), [data, outages]);
  const rows = useMemo(() => rowsOf(data?.items ?? [], edges, focus), [data, edges, focus]);
  const hrefOf = useCallback(
    (pair: Pair, { start }: HeatPeriod): string => {
      const end = bucketEnd(start, data?.unit ?? 'quarter');
      // A period at the edge counts only its days inside of what is chosen.
      const [first, last] = [filter.from ?? start, filter.to ?? end];
      return hrefTo('/articles', { pair: [pair], from: first > start ? first : start, to: last < end ? last : end });
    },
    [data?.unit, filter, hrefTo],
  );
  if (!data || !periods)
    return question.error ? <ErrorState error={question.error} onRetry={() => void question.refetch()} /> : <Skeleton lines={20} />;
  const lit = edges.filter((edge) => isLit(edge, focus, null)).length;
  return (
    <>
      <HeatChart {...{ periods, selected, onSelect, hrefOf }} rows={rows.slice(0, mostRows)} />
      {rows.length > mostRows && <p className="chart-note">{relationshipsText.time.cut(mostRows, lit)}</p>}
    </>
  );
}

/** Those of the pairs that may be shown, with their colours. */
function rowsOf(items: Answer<'pairPeriods'>['items'], edges: readonly Edge[], focus: CountryCode | null): HeatRow[] {
  const shown = new Map(edges.filter((edge) => isLit(edge, focus, null)).map((edge) => [edge.pair, edge]));
  return items.flatMap(({ pair, counts }): HeatRow[] => {
    const edge = shown.get(pair);
    return edge ? [{ pair, counts, color: edge.color, label: pairName(pair) }] : [];
  });
}

const dayLength = 86_400_000;

/** The unit that makes some 15 to 70 columns. */
function unitOver(from: string | null, to: string | null): TimelineUnit {
  if (from === null || to === null) return 'quarter';
  const days = (Date.parse(to) - Date.parse(from)) / dayLength;
  if (days <= 45) return 'day';
  if (days <= 400) return 'week';
  return days <= 365 * 5 ? 'month' : 'quarter';
}

function periodsOf(starts: readonly string[], unit: TimelineUnit, outages: readonly Outage[]): HeatPeriod[] {
  return starts.map((start, at) => {
    const end = bucketEnd(start, unit);
    const isQuiet = outages.some((outage) => outage.from <= end && outage.to >= start);
    return { start, label: bucketLabel(start, unit), mark: markOf(starts, at, unit), isQuiet };
  });
}

/** Years over months and quarters, else every seventh period; none where there is no room before the next or at the end. */
function markOf(starts: readonly string[], at: number, unit: TimelineUnit): string {
  if (unit === 'day' || unit === 'week') return at % 7 === 0 && at + 5 < starts.length ? bucketLabel(starts[at]!, 'day') : '';
  const yearAt = (place: number): string | undefined => starts[place]?.slice(0, 4);
  const begins = yearAt(at) !== yearAt(at - 1);
  return begins && yearAt(at) === yearAt(at + 2) ? yearAt(at)! : '';
}
