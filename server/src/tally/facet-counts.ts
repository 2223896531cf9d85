import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { sample } from './columns.ts';
import { countLists, countValues, flagged, numbers } from './counts.ts';
import { publishers, stories } from './distinct.ts';
import type { Sum } from './kept-selection.ts';
import { publisherCountries } from './publisher-country.ts';
import { type RelationFacets, relationFacets } from './relation-facets.ts';
import type { Tally } from './tally.ts';
import type { TextIds } from './text-ids.ts';

/** Rows by each choice of each part of the filter, that part itself left open. */
export interface FacetCounts extends RelationFacets {
  total: number;
  sample: number;
  stories: number;
  publishers: number;
  country: Uint32Array;
  publisherCountry: Uint32Array;
  language: Uint32Array;
  publisher: Uint32Array;
  source: Uint32Array;
  /** Relevant ones, and others. */
  relevance: Uint32Array;
}

/** Each part counts over the rows of the filter without it. `ids`: what the text finds, where one is asked for. */
export function facetCounts(tally: Tally, filter: Filter, ids: TextIds | null): FacetCounts {
  const { columns, count, sum } = tally;
  const { languages, publishers: names, sources } = columns;
  const without = <S>(part: 'country' | 'language' | 'publisher' | 'publisherCountry' | 'source', counted: Sum<S>): S =>
    sum({ ...filter, [part]: [] }, ids, counted);
  const relevance = (only: 'relevant' | 'not-relevant'): number => count({ ...filter, relevance: only }, ids);
  return {
    total: count(filter, ids),
    sample: sum(filter, ids, flagged(columns, 'sample', sample))[0]!,
    stories: sum(filter, ids, stories(columns)).count,
    publishers: sum(filter, ids, publishers(columns)).count,
    country: without(
      'country',
      numbers('country', countryCodes.length, (counts, rows) => countLists(counts, rows, columns.firstCountry, columns.country)),
    ),
    publisherCountry: without('publisherCountry', publisherCountries(columns)),
    language: without(
      'language',
      numbers('language', languages.room, (counts, rows) => countValues(counts, rows, columns.language)),
    ),
    publisher: without(
      'publisher',
      numbers('publisher', names.room, (counts, rows) => countValues(counts, rows, columns.publisher)),
    ),
    source: without(
      'source',
      numbers('source', sources.words.length, (counts, rows) => countValues(counts, rows, columns.source)),
    ),
    relevance: Uint32Array.of(relevance('relevant'), relevance('not-relevant')),
    ...relationFacets(tally, filter, ids),
  };
}
