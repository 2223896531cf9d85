import { countriesOf, type Pair, type PublisherCountry } from '@entente/shared/domain/codes';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { formatShare } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { pressText } from '../text/press-text.ts';
import { CountLink } from '../ui/count-link.tsx';
import { CountryName } from '../ui/country-name.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { pairQuery } from './pair-query.ts';

type Sources = Answer<'pairSources'>;
type Publisher = Sources['items'][number];

const words = pressText.sources;

interface Side {
  label: string;
  articles: number;
  publishers: number;
  /** Whose press it is. */
  countries: readonly PublisherCountry[];
}

/** The press of either country, of all others, and who is not known. */
function sidesOf({ pair, countries }: Sources): Side[] {
  const own = countriesOf(pair);
  const sum = (label: string, some: Sources['countries']): Side => ({
    label,
    articles: some.reduce((all, { articles }) => all + articles, 0),
    publishers: some.reduce((all, { publishers }) => all + publishers, 0),
    countries: some.map(({ country }) => country ?? 'unknown'),
  });
  const others = countries.filter(({ country }) => country !== null && !own.includes(country));
  return [
    ...own.map((code) =>
      sum(
        words.pressOf(countryName(code)),
        countries.filter(({ country }) => country === code),
      ),
    ),
    sum(words.third(others.length), others),
    sum(
      words.unknown,
      countries.filter(({ country }) => country === null),
    ),
  ];
}

const columnsFor = (hrefOf: (publisher: string) => string): Column<Publisher>[] => [
  { key: 'publisher', title: words.publisher, cell: ({ publisher }) => <span dir="auto">{publisher}</span> },
  { key: 'country', title: overviewText.pairs.columns.country, cell: ({ country }) => (country === null ? '–' : <CountryName code={country} />) },
  { key: 'last', title: overviewText.pairs.columns.last, cell: ({ last }) => <DayText day={last} /> },
  {
    key: 'articles',
    title: overviewText.pairs.columns.articles,
    numeric: true,
    cell: ({ publisher, articles }) => <CountLink href={hrefOf(publisher)} count={articles} />,
  },
];

/** Whose press reports the pair: the one side, the other, third parties. */
export function PairSourcesPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairSources', { ...pairQuery(filter, pair), limit: 50 });
  const { data } = question;
  const sides = data ? sidesOf(data) : [];
  const all = sides.reduce((sum, { articles }) => sum + articles, 0);
  const most = Math.max(1, ...sides.map(({ articles }) => articles));
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={8}
      exports={{ name: `sources-${pair}`, part: { pair: [pair] }, tables: () => [exportOf(sides), publishersExport(data?.items ?? [])] }}
      answer={data && all > 0 && answerOf(sides, all)}
    >
      {sides
        .filter(({ articles }) => articles > 0)
        .map(({ label, articles, countries }) => (
          <BarRow
            key={label}
            label={label}
            share={articles / most}
            look={countries[0] === 'unknown' ? 'hollow' : 'solid'}
            count={
              <CountLink
                href={hrefTo('/articles', { pair: [pair], publisherCountry: [...countries] })}
                count={articles}
                label={`${label}: ${commonText.articles(articles)}`}
              />
            }
          />
        ))}
      {data && data.items.length > 0 && (
        <DataTable
          caption={words.publishers}
          columns={columnsFor((publisher) => hrefTo('/articles', { pair: [pair], publisher: [publisher] }))}
          rows={data.items}
          rowKey={({ publisher }) => publisher}
          first={6}
        />
      )}
    </Panel>
  );
}

/** Said of both sides where their press is known at all, and how much is not. */
function answerOf(sides: readonly Side[], all: number): string {
  const known = sides.slice(0, 3).reduce((sum, { articles }) => sum + articles, 0);
  return known === 0
    ? words.nothingKnown
    : words.answer(
        formatShare(known, all),
        sides.slice(0, 2).every(({ articles }) => articles > 0),
      );
}

const exportOf = (sides: readonly Side[]) => ({
  caption: words.title,
  columns: [words.side, overviewText.pairs.columns.articles, words.publishers],
  rows: sides.map(({ label, articles, publishers }) => [label, articles, publishers]),
});

const publishersExport = (items: readonly Publisher[]) => ({
  caption: words.publishers,
  columns: [words.publisher, overviewText.pairs.columns.country, overviewText.pairs.columns.articles],
  rows: items.map(({ publisher, country, articles }) => [publisher, country && countryName(country), articles]),
});
