import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairSources } from '@entente/shared/contract/pair-sources';
import { type CountryCode, countryCodes } from '@entente/shared/vocabulary/countries';
import { publisherCountryOf } from '../tally/publisher-country.ts';
import { addRow, rowCounter } from '../tally/row-count.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

const countryAt = (place: number): CountryCode | null => countryCodes[place] ?? null;

export async function answerPairSources(deps: QueryDeps, query: QueryOf<typeof pairSources>): Promise<AnswerOf<typeof pairSources>> {
  const { columns } = deps.tally;
  const countryOf = publisherCountryOf(columns);
  const [byCountry, byPublisher] = [new Map<number, { articles: number; publishers: Set<number> }>(), new Map<number, number[]>()];
  /** Of a publisher: that of its last article. */
  const countries = new Map<number, number>();
  const filter = { ...query, pair: [query.pair] };
  for (const row of deps.tally.select(filter, await textIds(deps, filter))) {
    const [place, publisher] = [countryOf(row), columns.publisher.data[row]!];
    const own = byCountry.get(place) ?? { articles: 0, publishers: new Set() };
    byCountry.set(place, own);
    own.articles += 1;
    if (publisher < 0) continue;
    own.publishers.add(publisher);
    countries.set(publisher, place);
    addRow(byPublisher, publisher, row);
  }
  const items = [...byPublisher].sort(([a, one], [b, other]) => other.length - one.length || a - b).slice(0, query.limit);
  const countOf = rowCounter(columns);
  return {
    pair: query.pair,
    countries: [...byCountry]
      .map(([place, { articles, publishers }]) => ({ country: countryAt(place), articles, publishers: publishers.size }))
      .sort((a, b) => b.articles - a.articles || ((a.country ?? '') < (b.country ?? '') ? -1 : 1)),
    total: byPublisher.size,
    items: items.map(([publisher, rows]) => {
      const { stories: _, ...count } = countOf(rows);
      return { publisher: columns.publishers.words[publisher]!, country: countryAt(countries.get(publisher)!), ...count };
    }),
  };
}
