import type { Filter } from '@entente/shared/contract/filter';
import { parseTextQuery } from '@entente/shared/contract/text-query';
import type { Reading } from '../store/reading.ts';
import type { Tally } from '../tally/tally.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { foundIds } from './found-ids.ts';
import { toSearch } from './read-text-query.ts';
import { rowsByFields } from './text-rows.ts';

export interface QueryDeps {
  store: Reading;
  tally: Tally;
}

/** What the filter's text finds; null where it asks for none. Throws a `TextQueryFault`. */
export async function textIds(deps: QueryDeps, filter: Filter): Promise<TextIds | null> {
  const query = parseTextQuery(filter.q);
  if (query === null) return null;
  const search = toSearch(query);
  return search ? foundIds(deps.store, deps.tally.columns, search) : rowsByFields(deps, filter.q, query);
}
