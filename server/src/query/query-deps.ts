import type { Filter } from '@entente/shared/contract/filter';
import { parseTextQuery } from '@entente/shared/contract/text-query';
import type { Reading } from '../store/reading.ts';
import { alive } from '../tally/columns.ts';
import type { Tally } from '../tally/tally.ts';
import { foundIds } from './found-ids.ts';
import { toSearch } from './read-text-query.ts';
import { textRows } from './text-rows.ts';

export interface QueryDeps {
  store: Reading;
  tally: Tally;
}

/** The ids that the filter's text finds, in ascending order; null where it asks for none. Throws a `TextQueryFault`. */
export async function textIds(deps: QueryDeps, filter: Filter): Promise<readonly number[] | null> {
  const query = parseTextQuery(filter.q);
  if (query === null) return null;
  const search = toSearch(query);
  if (search) return foundIds(deps.store, search);
  const { columns } = deps.tally;
  const rows = await textRows(deps, query, columns.size);
  const ids: number[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    // A dead row's article may stand in another one, or in none.
    if (rows[row] === 1 && (columns.flags.data[row]! & alive) !== 0) ids.push(columns.id.data[row]!);
  }
  return ids;
}
