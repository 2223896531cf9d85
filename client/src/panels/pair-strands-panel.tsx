import type { Pair } from '@entente/shared/domain/codes';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { StrandLine } from '../charts/strand-line.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { pairQuery } from './pair-query.ts';
import { pairText } from '../text/pair-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

const words = pairText.strands;

type Strand = Answer<'pairStrands'>['items'][number];

const columnsFor = (from: string, to: string, hrefOf: (strand: Strand) => string): Column<Strand>[] => [
  { key: 'name', title: words.name, cell: ({ name }) => name },
  { key: 'kind', title: words.kind, cell: ({ kind }) => vocabularyText.strandKinds[kind].label },
  {
    key: 'line',
    title: `${from.slice(0, 4)}–${to.slice(0, 4)}`,
    cell: ({ name, dates }) => <StrandLine name={name} dates={dates} from={from} to={to} />,
  },
  { key: 'last', title: words.lastNamed, cell: ({ last }) => <DayText day={last} /> },
  { key: 'articles', title: words.articles, numeric: true, cell: (strand) => <CountLink href={hrefOf(strand)} count={strand.articles} /> },
];

/** What goes on over time under one name: agreements, exercise series, programmes, platforms. */
export function PairStrandsPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairStrands', { ...pairQuery(filter, pair), limit: 30 });
  const items = question.data?.items ?? [];
  const days = items
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== null)
    .toSorted();
  if (question.data && items.length === 0) return null;
  return (
    <Panel
      title={words.title}
      state={question}
      exports={{ name: `strands-${pair}`, pair }}
      answer={question.data && words.answer(question.data.total)}
    >
      {items.length > 0 && (
        <DataTable
          caption={words.caption}
          columns={columnsFor(days[0] ?? '', days.at(-1) ?? '', ({ id }) => hrefTo('/articles', { pair: [pair], strand: [id] }))}
          rows={items}
          first={8}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  );
}
