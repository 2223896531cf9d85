import type { FetchRecord } from '@entente/shared/domain/source';
import { formatInstant } from '../format/ago.ts';
import { formatCount } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Panel } from '../ui/panel.tsx';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';

const words = sourcesText.visits;

const columns: readonly Column<FetchRecord>[] = [
  { key: 'at', title: words.when, cell: ({ at }) => formatInstant(at) },
  { key: 'outcome', title: words.outcome, cell: ({ outcome, status }) => `${words.outcomes[outcome]}${status === null ? '' : ` (${status})`}` },
  { key: 'items', title: words.items, numeric: true, cell: ({ items }) => formatCount(items) },
  { key: 'stored', title: words.new, numeric: true, cell: ({ stored }) => formatCount(stored) },
  { key: 'duplicates', title: words.known, numeric: true, cell: ({ duplicates }) => formatCount(duplicates) },
  { key: 'skipped', title: words.noArticle, numeric: true, cell: ({ skipped }) => formatCount(skipped) },
  { key: 'time', title: words.took, numeric: true, cell: ({ milliseconds }) => `${formatCount(milliseconds)} ms` },
  { key: 'bytes', title: words.size, numeric: true, cell: ({ bytes }) => (bytes === 0 ? '–' : `${formatCount(Math.ceil(bytes / 1024))} kB`) },
  { key: 'message', title: words.said, cell: ({ message }) => said(message) },
];

/** The last visits, newest first. */
export function SourceFetches({ fetches }: { fetches: readonly FetchRecord[] }) {
  const failed = fetches.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <Panel title={words.title} answer={fetches.length === 0 ? sourcesText.feeds.none : words.answer(fetches.length, failed)}>
      {fetches.length > 0 && <DataTable caption={words.caption} columns={columns} rows={fetches} rowKey={({ at }) => at} />}
    </Panel>
  );
}
