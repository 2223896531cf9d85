import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import type { Stance } from '@entente/shared/vocabulary/stances';
import { useFilter } from '../filters/use-filter.ts';
import { stanceLabel, topicLabel } from '../format/names.ts';
import { CountLink } from '../ui/count-link.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { type PeriodBefore, RelationshipsChange } from './relationships-change.tsx';
import type { RelationshipItem } from './relationships-row.tsx';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.pairs.columns;

type Cell = Column<RelationshipItem>;
type HrefOf = (pair: Pair, stance?: Stance) => string;

const stanceColumn = (stance: Stance, hrefOf: HrefOf): Cell => ({
  key: stance,
  title: stanceLabel(stance),
  numeric: true,
  cell: ({ pair, stances }) => (stances[stance] ? <CountLink href={hrefOf(pair, stance)} count={stances[stance]} /> : '–'),
});

const columnsFor = (hrefOf: HrefOf, change: Cell['cell']): Cell[] => [
  { key: 'pair', title: words.pair, cell: ({ pair }) => <PairName pair={pair} /> },
  { key: 'articles', title: words.articles, numeric: true, cell: ({ pair, articles }) => <CountLink href={hrefOf(pair)} count={articles} /> },
  { key: 'change', title: words.change, cell: change },
  {
    key: 'topics',
    title: words.firstTopics,
    cell: ({ topics }) =>
      topics
        .slice(0, 3)
        .map(({ id }) => topicLabel(id))
        .join(', '),
  },
  stanceColumn('cooperation', hrefOf),
  stanceColumn('conflict', hrefOf),
  { key: 'first', title: words.first, cell: ({ first }) => <DayText day={first} /> },
  { key: 'last', title: words.last, cell: ({ last }) => <DayText day={last} /> },
];

interface RelationshipsTableProps {
  items: readonly RelationshipItem[];
  before: PeriodBefore | null;
  /** What the page adds to the filter. */
  part?: Partial<Filter>;
}

export function RelationshipsTable({ items, before, part }: RelationshipsTableProps) {
  const { hrefTo } = useFilter();
  const columns = columnsFor(
    (pair, stance) => hrefTo('/articles', { ...part, pair: [pair], ...(stance && { stance: [stance] }) }),
    (item) => (before === null ? '–' : <RelationshipsChange item={item} before={before} part={part} />),
  );
  return <DataTable caption={overviewText.pairs.caption} columns={columns} rows={items} rowKey={({ pair }) => pair} />;
}
