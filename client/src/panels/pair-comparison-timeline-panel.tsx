import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { bucketLabel } from '../charts/bucket-label.ts';
import type { OverlayRow, OverlaySeries } from '../charts/overlay-chart.tsx';
import { bucketEnd, type Timeline } from '../charts/timeline-bucket.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { AsTableButton } from '../ui/as-table-button.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Panel } from '../ui/panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';
import { commonText } from '../text/common-text.ts';
import { comparisonText } from '../text/comparison-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { PairSwatch } from './pair-swatch.tsx';
import { useTimelineControl } from './use-timeline-control.ts';

const words = comparisonText.timeline;
const { timeline } = overviewText;

const loadChart = async () => (await import('../charts/overlay-chart.tsx')).OverlayChart;

/** Both pairs over the same time, one laid over the other. */
export function PairComparisonTimelinePanel({ pairs }: { pairs: readonly [Pair, Pair] }) {
  const { filter, hrefTo } = useFilter();
  const { units, unit, setUnit, count, setCount, mode, setMode } = useTimelineControl(filter);
  const [asTable, setAsTable] = useState(false);
  const [one, other] = pairs;
  const shared = { ...filter, unit, split: 'stance', count } as const;
  const first = useQuestion('timeline', { ...shared, pair: [one] });
  const second = useQuestion('timeline', { ...shared, pair: [other] });
  const both = useMemo(() => (first.data && second.data ? ([first.data, second.data] as const) : null), [first.data, second.data]);
  const rows = useMemo(() => (both ? rowsOf([one, other], both) : []), [one, other, both]);
  const series = useMemo(
    (): OverlaySeries[] => [
      { id: one, label: pairName(one), look: 'one' },
      { id: other, label: pairName(other), look: 'other' },
    ],
    [one, other],
  );
  const title = `${words.name[count]} · ${timeline.units[unit]}`;
  const hrefOf = ({ start }: OverlayRow, pair: string): string => hrefTo(`/${count}`, { pair: [pair as Pair], ...within(start, unit, filter) });
  return (
    <Panel
      title={words.title}
      state={first.error ? first : second}
      skeletonLines={12}
      exports={{
        name: `comparison-${one}-${other}`,
        part: { pair: [one, other] },
        tables: () => [
          {
            caption: title,
            columns: [timeline.columns.from, ...pairs.map(pairName)],
            rows: rows.map(({ start, counts }) => [start, ...pairs.map((pair) => counts[pair] ?? 0)]),
          },
        ],
      }}
      actions={
        <>
          <Switch label={timeline.unit} value={unit} options={units.map((each) => [each, timeline.units[each]] as const)} onChange={setUnit} />
          <Switch
            label={timeline.count}
            value={count}
            options={(['articles', 'stories'] as const).map((each) => [each, timeline.counts[each]] as const)}
            onChange={setCount}
          />
          <Switch
            label={timeline.scale}
            value={mode}
            options={[
              ['count', timeline.scales.count],
              ['share', words.shareOfEach],
            ]}
            onChange={setMode}
          />
          <AsTableButton isOn={asTable} onChange={setAsTable} />
        </>
      }
      answer={both && <Peaks {...{ pairs, rows, unit, count, hrefOf }} />}
    >
      <p className="pair-legend">
        {pairs.map((pair, at) => (
          <span key={pair}>
            <PairSwatch at={at} /> {pairName(pair)}
          </span>
        ))}
      </p>
      {asTable ? (
        <DataTable
          caption={title}
          columns={[
            { key: 'period', title: timeline.columns.period, cell: ({ start }: OverlayRow) => bucketLabel(start, unit) },
            ...pairs.map((pair) => ({
              key: pair,
              title: pairName(pair),
              numeric: true,
              cell: (row: OverlayRow) => (row.counts[pair] ? <CountLink href={hrefOf(row, pair)} count={row.counts[pair]} /> : '–'),
            })),
          ]}
          rows={rows.filter(({ counts }) => pairs.some((pair) => counts[pair]))}
          rowKey={({ start }) => start}
          first={30}
        />
      ) : (
        <figure className="timeline-chart" data-picture aria-label={title}>
          {both ? <Loaded load={loadChart} of={{ title, rows, series, unit, mode, hrefOf }} lines={12} /> : <Skeleton lines={12} />}
        </figure>
      )}
    </Panel>
  );
}

/** Every period from the first to the last of either, so that both stand on one axis. */
function rowsOf(pairs: readonly [Pair, Pair], both: readonly [Timeline, Timeline]): OverlayRow[] {
  const counts = new Map<string, Record<string, number>>();
  both.forEach(({ buckets }, at) => {
    for (const { start, total } of buckets) counts.set(start, { ...counts.get(start), [pairs[at]!]: total });
  });
  return [...counts].map(([start, own]) => ({ start, counts: own })).toSorted((a, b) => a.start.localeCompare(b.start));
}

function within(start: string, unit: Timeline['unit'], { from, to }: Filter): Partial<Filter> {
  const end = bucketEnd(start, unit);
  return { from: from !== undefined && from > start ? from : start, to: to !== undefined && to < end ? to : end };
}

interface PeaksProps {
  pairs: readonly [Pair, Pair];
  rows: readonly OverlayRow[];
  unit: Timeline['unit'];
  count: 'articles' | 'stories';
  hrefOf: (row: OverlayRow, pair: string) => string;
}

/** When each had most. */
function Peaks({ pairs, rows, unit, count, hrefOf }: PeaksProps) {
  const said = (pair: Pair): ReactNode => {
    const peak = rows.reduce<OverlayRow | null>((best, row) => ((row.counts[pair] ?? 0) > (best?.counts[pair] ?? 0) ? row : best), null);
    if (!peak) return words.nothing(pairName(pair));
    const most = peak.counts[pair] ?? 0;
    return words.most(
      pairName(pair),
      bucketLabel(peak.start, unit),
      <Link href={hrefOf(peak, pair)} className="count-link">
        {count === 'articles' ? commonText.articles(most) : commonText.stories(most)}
      </Link>,
    );
  };
  return (
    <>
      {said(pairs[0])}; {said(pairs[1])}.
    </>
  );
}
