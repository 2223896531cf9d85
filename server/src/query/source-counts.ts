import { marks } from '../store/database.ts';
import type { Source, SourceCount } from '../store/store.ts';
import { alive } from '../tally/columns.ts';
import type { QueryDeps } from './query-deps.ts';

/** Every source with how many articles it has, and when the newest of them came in. */
export async function sourceCounts({ store: { database }, tally: { columns } }: QueryDeps): Promise<SourceCount[]> {
  const sources = await database.all<Pick<Source, 'id' | 'kind' | 'name'>>('SELECT id, kind, name FROM sources ORDER BY id');
  const [counts, last] = [new Uint32Array(columns.sources.words.length), new Int32Array(columns.sources.words.length)];
  const [id, flags, source] = [columns.id.data, columns.flags.data, columns.source.data];
  for (let row = 0; row < columns.size; row += 1) {
    if ((flags[row]! & alive) === 0) continue;
    const at = source[row]!;
    counts[at]! += 1;
    last[at] = Math.max(last[at]!, id[row]!);
  }
  const newest = [...last].filter((one) => one > 0);
  const arrivals = new Map<number, string>();
  for (let at = 0; at < newest.length; at += 500) {
    const some = newest.slice(at, at + 500);
    const rows = await database.all<{ id: number; at: string }>(`SELECT id, added_at AS at FROM articles WHERE id IN (${marks(some.length)})`, some);
    for (const row of rows) arrivals.set(row.id, row.at);
  }
  return sources.map((one) => {
    const at = columns.sources.find(one.id);
    const articles = at === undefined ? 0 : counts[at]!;
    return { ...one, articles, lastArticleAt: at === undefined ? null : (arrivals.get(last[at]!) ?? null) };
  });
}
