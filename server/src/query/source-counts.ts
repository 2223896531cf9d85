import { marks } from '../store/database.ts';
import type { Source, SourceCount } from '../store/store.ts';
import type { Columns } from '../tally/columns.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { everything } from './everything.ts';
import type { QueryDeps } from './query-deps.ts';

/** Every source with how many articles it has, and when the newest of them came in. */
export async function sourceCounts({ store: { database }, tally }: QueryDeps): Promise<SourceCount[]> {
  const { columns } = tally;
  const sources = await database.all<Pick<Source, 'id' | 'kind' | 'name'>>('SELECT id, kind, name FROM sources ORDER BY id');
  const { counts, last } = tally.sum(everything, null, bySource(columns));
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

/** By source: so many articles, and the highest id among them. */
const bySource = ({ sources, source: { data: source }, id: { data: id } }: Columns): Sum<{ counts: Uint32Array; last: Int32Array }> => ({
  name: `sources ${sources.room}`,
  start: () => ({ counts: new Uint32Array(sources.room), last: new Int32Array(sources.room) }),
  add({ counts, last }, rows) {
    for (let at = 0; at < rows.length; at += 1) {
      const [place, own] = [source[rows[at]!]!, id[rows[at]!]!];
      counts[place]! += 1;
      if (own > last[place]!) last[place] = own;
    }
  },
});
