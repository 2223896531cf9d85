import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairLadder } from '@entente/shared/contract/pair-ladder';
import { addRow, rowCounter } from '../tally/row-count.ts';
import { topicAndStage } from '../tally/rungs.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';

export async function answerPairLadder(deps: QueryDeps, query: QueryOf<typeof pairLadder>): Promise<AnswerOf<typeof pairLadder>> {
  const { columns } = deps.tally;
  const group = await pairGroup(deps, query);
  const rows = new Map<number, number[]>();
  let unstaged = 0;
  group.relations.forEach((relation, at) => {
    const [first, next] = [columns.rungs.first.data[relation]!, columns.rungs.first.data[relation + 1]!];
    if (first === next) unstaged += 1;
    columns.rungs.each(relation, (rung) => addRow(rows, rung, group.rows[at]!));
  });
  const countOf = rowCounter(columns);
  const cells = [...rows].sort(([a], [b]) => a - b).map(([rung, own]) => ({ ...topicAndStage(rung), ...countOf(own) }));
  return { pair: query.pair, cells, unstaged };
}
