import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairLadder } from '@entente/shared/contract/pair-ladder';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { keyCounts } from '../tally/key-counts.ts';
import { topicAndStage } from '../tally/rungs.ts';
import { pairRelations } from './pair-relations.ts';
import type { QueryDeps } from './query-deps.ts';

const rungCount = topicIds.length * stageIds.length;

export async function answerPairLadder(deps: QueryDeps, query: QueryOf<typeof pairLadder>): Promise<AnswerOf<typeof pairLadder>> {
  const { columns } = deps.tally;
  const { sum, relationOf } = await pairRelations(deps, query);
  const { rungs } = columns;
  // One more for those that have come to none.
  const counts = sum(
    keyCounts(columns, 'rungs of the pair', rungCount + 1, (row, see) => {
      const relation = relationOf(row);
      if (relation < 0) return;
      if (rungs.first.data[relation] === rungs.first.data[relation + 1]) see(rungCount);
      else rungs.each(relation, see);
    }),
  );
  const cells = counts
    .keys()
    .filter((rung) => rung < rungCount)
    .map((rung) => ({ ...topicAndStage(rung), ...counts.at(rung) }));
  return { pair: query.pair, cells, unstaged: counts.articles[rungCount]! };
}
