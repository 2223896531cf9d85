import { emptyFilter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import type { Store } from '../../server/src/store/store.ts';
import { openTally } from '../../server/src/tally/tally.ts';

/** What a kill has left behind. */
export interface State {
  titles: string[];
  /** What the store finds wrong with itself. */
  problems: string[];
  /** Pairs for which the tally and plain SQL count differently. */
  differing: number;
}

export async function stateOf(store: Store): Promise<State> {
  const titles: string[] = [];
  for await (const { article } of store.all()) if (!article.sample) titles.push(article.title);
  return { titles, problems: await store.check(), differing: await differingPairs(store) };
}

async function differingPairs(store: Store): Promise<number> {
  const tally = await openTally(store.counted());
  const rows = await store.database.all<{ pair: Pair; articles: number }>(
    'SELECT r.pair, count(*) AS articles FROM relations r JOIN articles a ON a.id = r.article_id WHERE a.relevant = 1 GROUP BY r.pair',
  );
  return rows.filter(({ pair, articles }) => tally.select({ ...emptyFilter, pair: [pair] }, null).length !== articles).length;
}

export const twice = (titles: readonly string[]): number => titles.length - new Set(titles).size;

/** Pairs whose stories the tally and plain SQL count differently. */
export async function storiesDiffer(store: Store): Promise<number> {
  const tally = await openTally(store.counted());
  const rows = await store.database.all<{ pair: Pair; stories: number }>(
    'SELECT r.pair, count(DISTINCT a.story_id) AS stories FROM relations r JOIN articles a ON a.id = r.article_id WHERE a.relevant = 1 GROUP BY r.pair',
  );
  const { story } = tally.columns;
  const counted = (pair: Pair): number => new Set([...tally.select({ ...emptyFilter, pair: [pair] }, null)].map((row) => story.data[row])).size;
  return rows.filter(({ pair, stories }) => counted(pair) !== stories).length;
}
