import { CountLink } from '../ui/count-link.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { formatShare } from '../format/numbers.ts';
import { bucketLabel } from './bucket-label.ts';
import type { TimelineRow } from './timeline-rows.ts';
import type { TimelinePlotProps } from './timeline-plot.tsx';
import { overviewText } from '../text/overview-text.ts';
import { plotText } from '../text/plot-text.ts';

const words = overviewText.timeline;

interface TimelineTableProps extends Omit<TimelinePlotProps, 'hrefOf' | 'events' | 'spans'> {
  hrefOf: (bucket: TimelineRow['bucket'], key?: string) => string;
}

/** The same numbers for reading and for the keyboard: each opens its articles, each period can be chosen. */
export function TimelineTable({ title, rows, keys, unit, mode, onSelectRange, hrefOf }: TimelineTableProps) {
  const columns: Column<TimelineRow>[] = [
    {
      key: 'period',
      title: words.columns.period,
      cell: ({ bucket, end, partial }) => (
        <button
          type="button"
          className="link-button"
          onClick={() => onSelectRange(bucket.start, end)}
          aria-label={plotText.only(bucketLabel(bucket.start, unit))}
        >
          {bucketLabel(bucket.start, unit)}
          {partial && plotText.soFarBrackets}
        </button>
      ),
    },
    { key: 'total', title: words.columns.all, numeric: true, cell: ({ bucket }) => <CountLink href={hrefOf(bucket)} count={bucket.total} /> },
    ...keys.map((key): Column<TimelineRow> => ({
      key: key.id,
      title: key.label,
      numeric: true,
      cell: ({ bucket, values }) => {
        const count = bucket.counts[key.id] ?? 0;
        if (count === 0) return '–';
        return (
          <CountLink href={hrefOf(bucket, key.id)} count={count}>
            {mode === 'share' && ` (${formatShare(Math.abs(values[key.id] ?? 0), 1)})`}
          </CountLink>
        );
      },
    })),
  ];
  const filled = rows.filter(({ bucket }) => bucket.total > 0);
  return <DataTable caption={title} columns={columns} rows={filled} rowKey={({ bucket }) => bucket.start} />;
}
