import type { SourceReport } from '@entente/shared/contract/sources';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { byName } from '../format/names.ts';
import { countOf, formatCount, formatShare } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SourceStateMark } from '../ui/source-state-mark.tsx';
import { AddSourceDialog } from './add-source-dialog.tsx';
import { SourcesOpml } from './sources-opml.tsx';
import './sources-panel.css';

const sum = (source: SourceReport, part: 'stored' | 'duplicates' | 'undated'): number => source.days.reduce((all, day) => all + day[part], 0);

const columns: readonly Column<SourceReport>[] = [
  { key: 'name', title: 'Source', cell: SourceNameCell },
  { key: 'state', title: 'State', cell: StateCell },
  { key: 'new', title: 'Last new article', cell: ({ lastNewAt }) => <InstantText instant={lastNewAt} /> },
  { key: 'success', title: 'Last success', cell: ({ lastSuccessAt }) => <InstantText instant={lastSuccessAt} /> },
  { key: 'next', title: 'Next visit', cell: ({ nextRunAt }) => <InstantText instant={nextRunAt} never="–" /> },
  { key: 'days', title: 'New per day, 30 days', cell: DaysCell },
  { key: 'undated', title: 'Undated', numeric: true, cell: (source) => formatShare(sum(source, 'undated'), sum(source, 'stored')) },
  {
    key: 'duplicates',
    title: 'Duplicates',
    numeric: true,
    cell: (source) => formatShare(sum(source, 'duplicates'), sum(source, 'stored') + sum(source, 'duplicates')),
  },
  { key: 'articles', title: 'Articles', numeric: true, cell: ({ articles }) => formatCount(articles) },
];

/** Every feed with its health at a glance; what is wrong comes first. */
export function SourcesPanel() {
  const question = useQuestion('sources', {}, { refetchInterval: 15_000 });
  const all = question.data?.sources ?? [];
  const feeds = all.filter(({ kind }) => kind === 'feed').sort((a, b) => order[a.state] - order[b.state] || byName(a.name, b.name));
  const others = all.filter(({ kind, articles }) => kind !== 'feed' && articles > 0);
  return (
    <>
      <Panel
        title="Which feeds bring news, and which need a look?"
        state={question}
        actions={<Actions hasFeeds={feeds.length > 0} />}
        answer={answerOf(feeds)}
      >
        {feeds.length === 0 ? (
          <EmptyState title="No feed is followed yet.">
            <p>Add one by its address or by the address of a site, choose from well-known ones, or bring an OPML file from another reader.</p>
          </EmptyState>
        ) : (
          <DataTable caption="Feeds" columns={columns} rows={feeds} rowKey={({ id }) => id} />
        )}
      </Panel>
      {others.length > 0 && (
        <Panel title="What else did articles come from?">
          <DataTable caption="Other sources" columns={otherColumns} rows={others} rowKey={({ id }) => id} />
        </Panel>
      )}
    </>
  );
}

const otherColumns: readonly Column<SourceReport>[] = [
  { key: 'name', title: 'Source', cell: ({ name }) => name },
  { key: 'new', title: 'Last new article', cell: ({ lastNewAt }) => <InstantText instant={lastNewAt} /> },
  { key: 'articles', title: 'Articles', numeric: true, cell: ({ articles }) => formatCount(articles) },
];

const order: Record<SourceReport['state'], number> = { failing: 0, silent: 1, new: 2, ok: 3, paused: 4 };

function Actions({ hasFeeds }: { hasFeeds: boolean }) {
  return (
    <>
      <SourcesOpml hasFeeds={hasFeeds} />
      <AddSourceDialog />
    </>
  );
}

function answerOf(feeds: readonly SourceReport[]): string {
  if (feeds.length === 0) return 'None yet.';
  const said = (state: SourceReport['state'], words: string): string[] => {
    const count = feeds.filter((feed) => feed.state === state).length;
    return count === 0 ? [] : [`${formatCount(count)} ${words}`];
  };
  const parts = [
    ...said('failing', 'failing'),
    ...said('silent', 'silent'),
    ...said('new', 'not visited yet'),
    ...said('ok', 'fine'),
    ...said('paused', 'paused'),
  ];
  return `${countOf(feeds.length, 'feed')}: ${parts.join(', ')}.`;
}

function SourceNameCell({ id, name, settings }: SourceReport) {
  return (
    <>
      <Link href={`/sources/${id}`} dir="auto">
        {name}
      </Link>
      <span className="source-place">
        {settings?.url.replace(/^https?:\/\/(?:www\.)?/u, '')} {settings?.tags.map((tag) => `#${tag}`).join(' ')}
      </span>
    </>
  );
}

function StateCell({ state, explanation }: SourceReport) {
  return (
    <div className="source-told">
      <SourceStateMark state={state} />
      {state !== 'ok' && <span className="soft">{explanation}</span>}
    </div>
  );
}

function DaysCell(source: SourceReport) {
  return <Sparkline values={source.days.map(({ stored }) => stored)} name={`${countOf(sum(source, 'stored'), 'new article')} in 30 days`} />;
}
