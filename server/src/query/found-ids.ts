import type { Store } from '../store/store.ts';
import type { TextSearch } from '../store/text-query.ts';

/** A page asks several questions under one filter, one after the other. */
const kept = 6;

const found = new WeakMap<object, Map<string, Promise<readonly number[]>>>();

/** What the store finds, asked once as long as nothing is written. */
export async function foundIds(store: Pick<Store, 'search' | 'mark'>, search: TextSearch): Promise<readonly number[]> {
  const { article, change } = await store.mark();
  const key = JSON.stringify([article, change, search]);
  const known = found.get(store) ?? new Map<string, Promise<readonly number[]>>();
  found.set(store, known);
  const ids = known.get(key) ?? store.search(search);
  // The newest stand last; what fails is asked again.
  known.delete(key);
  known.set(key, ids);
  ids.catch(() => known.delete(key));
  for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
  return ids;
}
