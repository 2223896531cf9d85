import type { Pair } from '@entente/shared/domain/codes';
import { offices } from '@entente/shared/vocabulary/offices';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { CountryName } from '../ui/country-name.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { pairQuery } from './pair-query.ts';

type Person = Answer<'pairPeople'>['items'][number];

const columns: readonly Column<Person>[] = [
  { key: 'name', title: 'Name', cell: ({ name }) => <span dir="auto">{name}</span> },
  { key: 'office', title: 'Office', cell: ({ office }) => offices[office].label },
  { key: 'country', title: 'Country', cell: ({ country }) => <CountryName code={country} /> },
  { key: 'last', title: 'Last named', cell: ({ last }) => <DayText day={last} /> },
  { key: 'articles', title: 'Articles', numeric: true, cell: ({ articles }) => formatCount(articles) },
];

/** Who of the two countries is named with an office. */
export function PairPeoplePanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const question = useQuestion('pairPeople', { ...pairQuery(filter, pair), limit: 20 });
  const data = question.data;
  if (data && data.items.length === 0) return null;
  return (
    <Panel
      title="Who is named?"
      state={question}
      exports={{ name: `people-${pair}`, pair }}
      answer={data && `${countOf(data.total, 'person', 'people')} with an office.`}
    >
      {data && (
        <DataTable
          caption="People"
          columns={columns}
          rows={data.items}
          first={8}
          rowKey={({ name, office, country }) => `${name}/${office}/${country}`}
        />
      )}
    </Panel>
  );
}
