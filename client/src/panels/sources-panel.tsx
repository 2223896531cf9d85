import type { SourceReport } from '@entente/shared/contract/sources';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { sourceLabel } from '../filters/filter-parts.ts';
import { byName } from '../format/names.ts';
import { formatCount, formatShare } from '../format/numbers.ts';
import { articlesOfSource } from './articles-of-source.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SourceStateMark } from '../ui/source-state-mark.tsx';
import { AddSourceDialog } from './add-source-dialog.tsx';
import { SourcesOpml } from './sources-opml.tsx';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';
import './sources-panel.css';

const words = sourcesText;

const sum = (source: SourceReport, part: 'stored' | 'duplicates' | 'undated'): number => source.days.reduce((all, day) => all + day[part], 0);

const columns: readonly Column<SourceReport>[] = [
  { key: 'name', title: words.columns.source, cell: SourceNameCell },
  { key: 'state', title: words.columns.state, cell: StateCell },
  { key: 'new', title: words.columns.lastNew, cell: ({ lastNewAt }) => <InstantText instant={lastNewAt} /> },
  { key: 'success', title: words.columns.lastSuccess, cell: ({ lastSuccessAt }) => <InstantText instant={lastSuccessAt} /> },
  { key: 'next', title: words.columns.nextVisit, cell: ({ nextRunAt }) => <InstantText instant={nextRunAt} never="–" /> },
  { key: 'days', title: words.feeds.perDay, cell: DaysCell },
  { key: 'undated', title: words.feeds.undated, numeric: true, cell: (source) => formatShare(sum(source, 'undated'), sum(source, 'stored')) },
  {
    key: 'duplicates',
    title: words.feeds.duplicates,
    numeric: true,
    cell: (source) => formatShare(sum(source, 'duplicates'), sum(source, 'stored') + sum(source, 'duplicates')),
  },
  { key: 'articles', title: words.columns.articles, numeric: true, cell: ArticlesCell },
];

/** Every feed with its health at a glance; what is wrong comes first. */
export function SourcesPanel() {
  const question = useQuestion('sources', {}, { refetchInterval: 15_000 });
  const all = question.data?.sources ?? [];
  const feeds = all.filter(({ settings }) => settings !== null).sort((a, b) => order[a.state] - order[b.state] || byName(a.name, b.name));
  const others = all.filter(({ settings, articles }) => settings === null && articles > 0);
  return (
    <>
      <Panel
        title={words.feeds.title}
        state={question}
        actions={<Actions hasFeeds={feeds.length > 0} />}
        answer={feeds.length > 0 ? answerOf(feeds) : undefined}
      >
        {feeds.length === 0 ? (
          <EmptyState title={words.feeds.empty}>
            <p>{words.feeds.emptyHelp}</p>
          </EmptyState>
        ) : (
          <DataTable caption={words.feeds.caption} columns={columns} rows={feeds} rowKey={({ id }) => id} />
        )}
      </Panel>
      {others.length > 0 && (
        <Panel title={words.others.title}>
          <DataTable caption={words.others.caption} columns={otherColumns} rows={others} rowKey={({ id }) => id} />
        </Panel>
      )}
    </>
  );
}

const otherColumns: readonly Column<SourceReport>[] = [
  { key: 'name', title: words.columns.source, cell: ({ id, name }) => sourceLabel(id, () => name) },
  { key: 'new', title: words.columns.lastNew, cell: ({ lastNewAt }) => <InstantText instant={lastNewAt} /> },
  { key: 'articles', title: words.columns.articles, numeric: true, cell: ArticlesCell },
];

function ArticlesCell({ id, name, articles }: SourceReport) {
  return <CountLink href={articlesOfSource(id)} count={articles} label={`${sourceLabel(id, () => name)}: ${commonText.articles(articles)}`} />;
}

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
  const states = (Object.keys(order) as SourceReport['state'][]).flatMap((state) => {
    const count = feeds.filter((feed) => feed.state === state).length;
    return count === 0 ? [] : [`${formatCount(count)} ${words.feeds.states[state]}`];
  });
  return words.feeds.answer(commonText.feeds(feeds.length), states.join(', '));
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
      {state !== 'ok' && <span className="soft">{said(explanation)}</span>}
    </div>
  );
}

function DaysCell(source: SourceReport) {
  return <Sparkline values={source.days.map(({ stored }) => stored)} name={words.feeds.in30Days(commonText.newArticles(sum(source, 'stored')))} />;
}
