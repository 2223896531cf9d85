import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { facets } from '@entente/shared/contract/facets';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from './use-filter.ts';

export type Facets = AnswerOf<typeof facets>;
export type FacetCounts = readonly { id: string; articles: number }[];

/** What else could be chosen under the filter: the same answer for the bar, its counts and the sample banner. */
export const useFacets = () => useQuestion('facets', useFilter().filter);
