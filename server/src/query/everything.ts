import { emptyFilter, type Filter } from '@entente/shared/contract/filter';

/** Articles that are not relevant included. */
export const everything: Filter = { ...emptyFilter, relevance: 'all' };
