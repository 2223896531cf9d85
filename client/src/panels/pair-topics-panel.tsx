import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { topicLabel } from '../format/names.ts';
import { CountLink } from '../ui/count-link.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { pairQuery } from './pair-query.ts';
import type { PairSummary } from './pair-summary-text.ts';
import { chosen } from './timeline-keys.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.topics;

type TopicRow = PairSummary['topics'][number];

const columnsFor = (hrefOf: (row: TopicRow) => string): Column<TopicRow>[] => [
  { key: 'topic', title: pairText.ladder.columns.topic, cell: ({ id }) => <TopicTag id={id} /> },
  { key: 'articles', title: pairText.ladder.columns.articles, numeric: true, cell: (row) => <CountLink href={hrefOf(row)} count={row.articles} /> },
  { key: 'first', title: pairText.ladder.columns.first, cell: ({ first }) => <DayText day={first} /> },
  { key: 'last', title: pairText.ladder.columns.last, cell: ({ last }) => <DayText day={last} /> },
];

export function PairTopicsPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairSummary', pairQuery(filter, pair));
  const topics = (question.data?.topics ?? [])
    .filter(({ id, articles }) => articles > 0 && chosen(filter.topic, id))
    .toSorted((a, b) => b.articles - a.articles);
  const latest = topics.toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))[0];
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={5}
      exports={{ name: `topics-${pair}`, part: { pair: [pair] } }}
      answer={latest && latest.last !== null && words.latest(topicLabel(latest.id), formatDay(latest.last))}
    >
      {topics.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <DataTable
          caption={words.caption}
          columns={columnsFor(({ id }) => hrefTo('/articles', { pair: [pair], topic: [id] }))}
          rows={topics}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  );
}
