import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { noCountry, sample } from './columns.ts';
import { countFlags, countLists, countValues } from './counts.ts';
import { distinct } from './distinct.ts';
import { publisherCountryOf } from './publisher-country.ts';
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
  /** Relevant ones, and others. */
  relevance: Uint32Array;
}

/** A part that is open counts over the rows of the filter, one that is not over those of the filter without it. `ids`: where text is asked for, those that it finds. */
export function facetCounts(tally: Tally, filter: Filter, ids: TextIds | null): FacetCounts {
  const { columns } = tally;
  const rows = tally.select(filter, ids);
  const without = (part: 'country' | 'language' | 'publisher' | 'publisherCountry'): Int32Array =>
    filter[part].length === 0 ? rows : tally.select({ ...filter, [part]: [] }, ids);
  const relevance = (only: 'relevant' | 'not-relevant'): number => tally.select({ ...filter, relevance: only }, ids).length;
  return {
    total: rows.length,
    sample: countFlags(columns, rows, sample),
    stories: distinct(columns.story.data, rows, columns.highestStory),
    publishers: distinct(columns.publisher.data, rows, columns.publishers.words.length),
    country: countLists(without('country'), columns.firstCountry, columns.country, countryCodes.length),
    publisherCountry: publisherCountries(tally, without('publisherCountry')),
    language: countValues(without('language'), columns.language, columns.languages.words.length),
    publisher: countValues(without('publisher'), columns.publisher, columns.publishers.words.length),
    relevance: Uint32Array.of(relevance('relevant'), relevance('not-relevant')),
    ...relationFacets(tally, filter, ids),
  };
}

function publisherCountries({ columns }: Tally, rows: Int32Array): Uint32Array {
  const countryOf = publisherCountryOf(columns);
  const counts = new Uint32Array(noCountry + 1);
  for (const row of rows) counts[countryOf(row)]! += 1;
  return counts;
}
