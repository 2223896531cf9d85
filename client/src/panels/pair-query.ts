import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';

/** The filter as the questions about one pair take it: the page's pair stands in for the filter's own pairs. */
export const pairQuery = (filter: Filter, pair: Pair): Omit<Filter, 'pair'> & { pair: Pair } => ({ ...filter, pair });
