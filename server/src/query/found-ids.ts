import type { Reading } from '../store/reading.ts';
import type { TextSearch } from '../store/text-query.ts';
import type { Columns } from '../tally/columns.ts';
import type { TextIds } from '../tally/text-ids.ts';

/** A page asks several questions under one filter, one after the other. */
const kept = 6;

/** Milliseconds after which everything is looked for again: the index of words may have been mended meanwhile. */
const longest = 60_000;

interface Found extends TextIds {
  version: number;
  at: number;
}

const found = new WeakMap<object, Map<string, Promise<Found>>>();

/** What the store finds, asked once as long as nothing comes; then of what has come only, for a text never changes. What has gone is in it still. */
export async function foundIds(store: Pick<Reading, 'search'>, columns: Columns, search: TextSearch): Promise<TextIds> {
  const key = JSON.stringify(search);
  const known = found.get(store) ?? new Map<string, Promise<Found>>();
  found.set(store, known);
  const before = known.get(key);
  const now = lookedFor(store, columns, search, before);
  // The newest stand last; what fails is asked again.
  known.delete(key);
  known.set(key, now);
  now.catch(() => known.delete(key));
  for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
  return now;
}

async function lookedFor(
  store: Pick<Reading, 'search'>,
  { version, size }: Columns,
  search: TextSearch,
  earlier: Promise<Found> | undefined,
): Promise<Found> {
  const before = await earlier;
  if (before?.version === version) return before;
  if (before === undefined || performance.now() - before.at > longest) {
    return { ids: Int32Array.from(await store.search(search, 0)), size, version, at: performance.now() };
  }
  // Ids become visible in their order.
  const more = await store.search(search, before.ids.at(-1) ?? 0);
  return { ...before, ids: joined(before.ids, more), size, version };
}

function joined(some: Int32Array, more: readonly number[]): Int32Array {
  if (more.length === 0) return some;
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}
