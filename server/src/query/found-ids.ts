import type { Reading } from '../store/reading.ts';
import type { TextSearch } from '../store/text-query.ts';
import type { Columns } from '../tally/columns.ts';
import { rowsOfIds } from '../tally/rows-of-ids.ts';
import { SortedNumbers } from '../tally/sorted-numbers.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { keptTexts } from './kept-texts.ts';

/** Milliseconds after which everything is looked for again: the index of words may have been mended meanwhile. */
const longest = 60_000;

/** Ids that the store has found. */
export interface FoundIds extends TextIds {
  ids: SortedNumbers;
  bytes: number;
  last: number;
  version: number;
  at: number;
}

const found = new WeakMap<object, ReturnType<typeof keptTexts<FoundIds>>>();

/** What the store finds, asked once as long as nothing comes; then of what has come only, for a text never changes. What has gone is in it still. */
export function foundIds(store: Pick<Reading, 'search'>, columns: Columns, search: TextSearch): Promise<FoundIds> {
  const known = found.get(store) ?? keptTexts<FoundIds>();
  found.set(store, known);
  return known(JSON.stringify(search), (before) => lookedFor(store, columns, search, before));
}

async function lookedFor(store: Pick<Reading, 'search'>, columns: Columns, search: TextSearch, before: FoundIds | undefined): Promise<FoundIds> {
  const { version, size } = columns;
  if (before?.version === version) return before;
  const isKept = before !== undefined && performance.now() - before.at <= longest;
  const more = await store.search(search, isKept ? before.last : 0);
  // Ids become visible in their order: they are put behind, and whoever reads rows of what was found earlier reads no further than before.
  const ids = isKept ? before.ids : new SortedNumbers(more);
  if (isKept) ids.append(more);
  const [last, at] = isKept ? [more.at(-1) ?? before.last, before.at] : [more.at(-1) ?? 0, performance.now()];
  return { ids, bytes: ids.bytes, last, version, at, size, rows: (from, to) => rowsOfIds(columns, ids, from, to) };
}
