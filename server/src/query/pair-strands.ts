import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairStrands } from '@entente/shared/contract/pair-strands';
import { countAt, type RowCount } from '../tally/row-count.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';
import { strandOf } from './strand-of.ts';

export async function answerPairStrands(deps: QueryDeps, query: QueryOf<typeof pairStrands>): Promise<AnswerOf<typeof pairStrands>> {
  const { columns } = deps.tally;
  const group = await pairGroup(deps, query);
  const counts = new Map<number, RowCount>();
  group?.relations.forEach((relation, at) => columns.strands.each(relation, (strand) => countAt(counts, strand).add(columns, group.rows[at]!)));
  const items = [...counts].sort(([a, one], [b, other]) => other.articles - one.articles || a - b).slice(0, query.limit);
  return {
    pair: query.pair,
    total: counts.size,
    items: items.map(([strand, count]) => strandOf(columns.strandNames.words[strand]!, count)),
  };
}
