import type { Filter } from '@entente/shared/contract/filter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { StrandLine } from '../charts/strand-line.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { yearsBetween } from '../format/dates.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { PairChip } from '../ui/pair-chip.tsx';
import { Panel } from '../ui/panel.tsx';
import { countryText } from '../text/country-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

type Strand = Answer<'strands'>['items'][number];

const words = countryText.strands;
const pairsShown = 3;
/** As many as the question gives. */
const most = 200;

/** Which pairs it is about goes without saying where there is one. */
const columnsFor = (ofPair: boolean, from: string, to: string, hrefOf: (strand: Strand) => string): Column<Strand>[] => [
  { key: 'name', title: words.columns.strand, cell: ({ name }) => name },
  { key: 'kind', title: words.columns.kind, cell: ({ kind }) => vocabularyText.strandKinds[kind].label },
  ...(ofPair ? [] : [{ key: 'pairs', title: words.columns.pairs, cell: PairsCell }]),
  {
    key: 'line',
    title: yearsBetween(from, to),
    cell: ({ name, dates }) => <StrandLine name={name} dates={dates} from={from} to={to} />,
  },
  { key: 'last', title: words.columns.last, cell: ({ last }) => <DayText day={last} /> },
  {
    key: 'articles',
    title: overviewText.pairs.columns.articles,
    numeric: true,
    cell: (strand) => <CountLink href={hrefOf(strand)} count={strand.articles} />,
  },
];

function PairsCell({ pairs }: Strand) {
  return (
    <>
      {pairs.slice(0, pairsShown).map(({ pair }) => (
        <span key={pair}>
          <PairChip pair={pair} />{' '}
        </span>
      ))}
      {pairs.length > pairsShown && <span className="soft">+{pairs.length - pairsShown}</span>}
    </>
  );
}

/** What goes on over time under one name: agreements, exercise series, programmes, platforms. */
export function StrandsPanel({ name, part }: { name: string; part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('strands', { ...filter, ...part, limit: most });
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
      exports={{ name: `strands-${name}`, part }}
      answer={question.data && words.answer(question.data.total)}
    >
      {items.length > 0 && (
        <DataTable
          caption={words.caption}
          columns={columnsFor(part.pair?.length === 1, days[0] ?? '', days.at(-1) ?? '', ({ id }) => hrefTo('/articles', { ...part, strand: [id] }))}
          rows={items}
          rowKey={({ id }) => id}
          first={10}
        />
      )}
    </Panel>
  );
}
