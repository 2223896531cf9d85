import type { Outage } from '@entente/shared/contract/outages';
import type { Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { startTransition, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useParam } from '../app/use-param.ts';
import { nodesOf } from '../charts/relationships/edge.ts';
import { TimelineOutages } from '../charts/timeline-outages.tsx';
import '../charts/timeline-chart.css';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { RelationshipSheet } from './relationship-sheet.tsx';
import { type ColorBy, toEdge } from './relationships-edges.ts';
import { RelationshipsControls, type View } from './relationships-controls.tsx';
import { graphExport, relationshipsExport } from './relationships-export.ts';
import { RelationshipsLegend } from './relationships-legend.tsx';
import { RelationshipsPicture } from './relationships-pictures.tsx';
import { RelationshipsTable } from './relationships-table.tsx';
import '../charts/relationships/relationships-charts.css';
import { commonText } from '../text/common-text.ts';
import { relationshipsText } from '../text/relationships-text.ts';
import './relationships-explorer.css';

const words = relationshipsText;

const views: readonly View[] = ['network', 'matrix', 'time', 'map', 'chord', 'table'];
const most = 1000;
const noOutages: readonly Outage[] = [];

interface Chosen {
  focus: CountryCode | null;
  pair: Pair | null;
}

/** One question, several pictures of its answer, one filter, and a sheet for what is chosen. */
export function RelationshipsExplorer() {
  const { filter } = useFilter();
  const [view, setView] = useParam<View>('view', 'network', views);
  const [colorBy, setColorBy] = useParam<ColorBy>('color', 'topic', ['topic', 'stance']);
  const [asked, setLeast] = useState(1);
  // A slider goes on under the hand while the picture follows.
  const least = useDeferredValue(asked);
  const [chosen, choose] = useState<Chosen>({ focus: null, pair: null });
  const setChosen = useCallback((next: Chosen | ((now: Chosen) => Chosen)) => startTransition(() => choose(next)), []);
  const onFocus = useCallback((code: CountryCode) => setChosen(({ focus }) => ({ focus: focus === code ? null : code, pair: null })), [setChosen]);
  const onSelect = useCallback((pair: Pair) => setChosen(({ focus }) => ({ focus, pair })), [setChosen]);
  const question = useQuestion('relationships', { ...filter, limit: most });
  const { data } = question;
  const items = useMemo(() => (data?.items ?? []).filter(({ stories }) => stories >= least), [data, least]);
  const edges = useMemo(() => items.map((item) => toEdge(item, colorBy)), [items, colorBy]);
  const nodes = useMemo(() => nodesOf(edges, countryName), [edges]);
  const hidden = (data?.items.length ?? 0) - items.length;
  const outages = useQuestion('outages', {}).data?.items ?? noOutages;
  const shownOutages = outages.filter(({ from, to }) => data?.from && data.to && from <= data.to && to >= data.from).toReversed();
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={24}
      exports={{
        name: `relationships-${view}`,
        // The picture of pairs over time is a table itself.
        ...(view !== 'time' && { tables: () => [relationshipsExport(items)] }),
        graph: () => graphExport(edges, nodes),
      }}
      answer={data && answerOf(data.total, nodes.length, hidden, least)}
      actions={
        <RelationshipsControls
          {...{ view, setView, colorBy, setColorBy, setLeast }}
          least={asked}
          highest={data?.items[0]?.stories ?? 1}
          total={data?.total}
        />
      }
    >
      {data && items.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{hidden > 0 ? words.emptyHelpLeast : words.emptyHelp}</p>
        </EmptyState>
      ) : (
        <div className="relationships-explorer">
          <div data-picture={view === 'table' ? undefined : true}>
            {view === 'table' ? (
              <RelationshipsTable items={items} before={data?.before ?? null} />
            ) : (
              <RelationshipsPicture
                {...{ view, edges, nodes, outages, onFocus, onSelect }}
                focus={chosen.focus}
                selected={chosen.pair}
                from={data?.from ?? null}
                to={data?.to ?? null}
              />
            )}
            {view === 'time' && shownOutages.length > 0 && <TimelineOutages outages={shownOutages} />}
            {view !== 'chord' && view !== 'table' && <RelationshipsLegend items={items} colorBy={colorBy} />}
          </div>
          <RelationshipSheet items={items} chosen={chosen} onChoose={setChosen} />
        </div>
      )}
    </Panel>
  );
}

function answerOf(total: number, countries: number, hidden: number, least: number): string {
  const shown = words.shown(commonText.pairs(Math.min(total, most) - hidden), commonText.countries(countries));
  const cut = total > most ? words.cut(formatCount(most), formatCount(total)) : '';
  return shown + (hidden > 0 ? words.hidden(commonText.pairs(hidden), formatCount(least)) : '') + cut;
}
