import { parseTextQuery } from '@entente/shared/contract/text-query';
import { toSearch } from '../../server/src/query/read-text-query.ts';
import type { Store } from '../../server/src/store/store.ts';

/** What the store finds for words as they are typed. */
export async function searchWords(store: Pick<Store, 'search'>, typed: string): Promise<number[]> {
  const query = parseTextQuery(typed);
  const search = query && toSearch(query);
  if (!search) throw new Error(`“${typed}” asks for more than words.`);
  return [...(await store.search(search))];
}
