import type { FetchRecord } from '@entente/shared/domain/source';
import { formatInstant } from '../format/ago.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Panel } from '../ui/panel.tsx';

const outcomes: Record<FetchRecord['outcome'], string> = { read: 'Read', unchanged: 'Unchanged', failed: 'Failed' };

const columns: readonly Column<FetchRecord>[] = [
  { key: 'at', title: 'When', cell: ({ at }) => formatInstant(at) },
  { key: 'outcome', title: 'Outcome', cell: ({ outcome, status }) => `${outcomes[outcome]}${status === null ? '' : ` (${status})`}` },
  { key: 'items', title: 'Items', numeric: true, cell: ({ items }) => formatCount(items) },
  { key: 'stored', title: 'New', numeric: true, cell: ({ stored }) => formatCount(stored) },
  { key: 'duplicates', title: 'Known', numeric: true, cell: ({ duplicates }) => formatCount(duplicates) },
  { key: 'skipped', title: 'No article', numeric: true, cell: ({ skipped }) => formatCount(skipped) },
  { key: 'time', title: 'Took', numeric: true, cell: ({ milliseconds }) => `${formatCount(milliseconds)} ms` },
  { key: 'bytes', title: 'Size', numeric: true, cell: ({ bytes }) => (bytes === 0 ? '–' : `${formatCount(Math.ceil(bytes / 1024))} kB`) },
  { key: 'message', title: 'What it said', cell: ({ message }) => message },
];

/** The last visits, newest first. */
export function SourceFetches({ fetches }: { fetches: readonly FetchRecord[] }) {
  const failed = fetches.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <Panel
      title="What did the last visits bring?"
      answer={fetches.length === 0 ? 'None yet.' : `${countOf(fetches.length, 'visit')}, ${formatCount(failed)} failed.`}
    >
      {fetches.length > 0 && <DataTable caption="Last visits" columns={columns} rows={fetches} rowKey={({ at }) => at} />}
    </Panel>
  );
}
