import type { Strand, strands } from '@entente/shared/contract/strands';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { Pair } from '@entente/shared/domain/codes';
import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';
import { dayText } from '../tally/calendar.ts';
import { mostDays, strandCounts, strandDetails } from '../tally/strand-counts.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

export async function answerStrands({ store, tally }: QueryDeps, query: QueryOf<typeof strands>): Promise<AnswerOf<typeof strands>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, query);
  const passes = tally.relationPasses(query);
  const counts = tally.sum(query, ids, strandCounts(columns, query, passes));
  const { pairs, days } = tally.sum(query, ids, strandDetails(columns, query, passes));
  const all = counts.keys().sort((a, b) => counts.articles[b]! - counts.articles[a]! || a - b);
  return {
    total: all.length,
    items: all.slice(0, query.limit).map((strand) => ({
      ...named(columns.strandNames.words[strand]!),
      ...counts.at(strand),
      dates: newest(days.get(strand) ?? new Set()),
      pairs: rankedPairs(columns.pairs.words, pairs.get(strand)!),
    })),
  };
}

/** A strand's name in the tally is its `kind|id|name`. */
function named(word: string): Pick<Strand, 'id' | 'name' | 'kind'> {
  const [kind, id, ...name] = word.split('|') as [StrandKind, string, ...string[]];
  return { id, name: name.join('|'), kind };
}

/** Oldest first. */
const newest = (days: ReadonlySet<number>): string[] =>
  [...days]
    .sort((a, b) => a - b)
    .slice(-mostDays)
    .map(dayText);

const rankedPairs = (names: readonly Pair[], counts: ReadonlyMap<number, number>): { pair: Pair; articles: number }[] =>
  [...counts].map(([at, articles]) => ({ pair: names[at]!, articles })).sort((a, b) => b.articles - a.articles || (a.pair < b.pair ? -1 : 1));
