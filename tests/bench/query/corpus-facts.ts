import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Asking } from './ask.ts';

/** Values that the questions ask for: the most common ones, for they cost most. */
export interface Facts {
  articles: number;
  countries: readonly CountryCode[];
  pairs: readonly string[];
  /** Words, and the share of all articles that they stand in. */
  words: readonly string[];
  shares: readonly number[];
  ids: readonly number[];
}

interface Facets {
  total: number;
  country: { id: CountryCode }[];
  pair: { id: string }[];
}

/** Common words of such news, and one that is rarer. */
const words = ['defence', 'military', 'exercise', 'ministers', 'agreement', 'aircraft'];

export async function factsOf({ json }: Asking): Promise<Facts> {
  const facets = await json<Facets>('/facets');
  const { articles } = await json<{ articles: number }>('/status');
  const shares: number[] = [];
  for (const word of words) shares.push((await json<Facets>(`/facets?relevance=all&q=${word}`)).total / articles);
  return {
    articles,
    countries: facets.country.slice(0, 12).map(({ id }) => id),
    pairs: facets.pair.slice(0, 12).map(({ id }) => id),
    words,
    shares,
    ids: Array.from({ length: 40 }, (_, n) => 1 + ((n * 7919) % articles)),
  };
}
