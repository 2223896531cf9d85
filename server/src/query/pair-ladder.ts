import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairLadder } from '@entente/shared/contract/pair-ladder';
import { countAt, type RowCount } from '../tally/row-count.ts';
import { topicAndStage } from '../tally/rungs.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';

export async function answerPairLadder(deps: QueryDeps, query: QueryOf<typeof pairLadder>): Promise<AnswerOf<typeof pairLadder>> {
  const { columns } = deps.tally;
  const group = await pairGroup(deps, query);
  const counts = new Map<number, RowCount>();
  let unstaged = 0;
  group?.relations.forEach((relation, at) => {
    const [first, next] = [columns.rungs.first.data[relation]!, columns.rungs.first.data[relation + 1]!];
    if (first === next) unstaged += 1;
    columns.rungs.each(relation, (rung) => countAt(counts, rung).add(columns, group.rows[at]!));
  });
  const cells = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([rung, count]) => ({ ...topicAndStage(rung), articles: count.articles, stories: count.stories, ...count.span }));
  return { pair: query.pair, cells, unstaged };
}
