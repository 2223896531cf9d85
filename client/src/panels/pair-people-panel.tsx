import type { Pair } from '@entente/shared/domain/codes';
import { personKey } from '@entente/shared/domain/person-key';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { CountLink } from '../ui/count-link.tsx';
import { CountryName } from '../ui/country-name.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { pairQuery } from './pair-query.ts';
import { overviewText } from '../text/overview-text.ts';
import { pairText } from '../text/pair-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

const words = pairText.people;

type Person = Answer<'pairPeople'>['items'][number];

const columnsFor = (hrefOf: (person: Person) => string): Column<Person>[] => [
  { key: 'name', title: words.name, cell: ({ name }) => <span dir="auto">{name}</span> },
  { key: 'office', title: words.office, cell: ({ office }) => vocabularyText.offices[office].label },
  { key: 'country', title: words.country, cell: ({ country }) => <CountryName code={country} /> },
  { key: 'last', title: words.lastNamed, cell: ({ last }) => <DayText day={last} /> },
  {
    key: 'articles',
    title: overviewText.pairs.columns.articles,
    numeric: true,
    cell: (person) => <CountLink href={hrefOf(person)} count={person.articles} />,
  },
];

/** Who of the two countries is named with an office. */
export function PairPeoplePanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairPeople', { ...pairQuery(filter, pair), limit: 20 });
  const data = question.data;
  if (data && data.items.length === 0) return null;
  return (
    <Panel
      title={words.title}
      state={question}
      exports={{ name: `people-${pair}`, part: { pair: [pair] } }}
      answer={data && words.answer(data.total)}
    >
      {data && (
        <DataTable
          caption={words.caption}
          columns={columnsFor((person) => hrefTo('/articles', { pair: [pair], person: [personKey(person)] }))}
          rows={data.items}
          first={8}
          rowKey={({ name, office, country }) => `${name}/${office}/${country}`}
        />
      )}
    </Panel>
  );
}
