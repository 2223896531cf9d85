import type { Filter } from '@entente/shared/contract/filter';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { asksOfRelation } from './criteria.ts';
import { maskOf } from './columns.ts';
import { topicsAtStages } from './rungs.ts';
import type { Tally } from './tally.ts';

/**
 * What a row counts for when counts are split: a bit for each topic or stance.
 * Under a pair or stance (`byRelation`) it is what the matching relations say together, else topics are the article's own.
 */
export function keyMask({ columns, relationTest }: Tally, filter: Filter, split: 'topic' | 'stance'): (row: number) => number {
  const [firstRelation, stance, relationTopics, topics] = [
    columns.firstRelation.data,
    columns.stance.data,
    columns.relationTopics.data,
    columns.topics.data,
  ];
  const byRelation = asksOfRelation(filter);
  if (split === 'topic' && !byRelation) return (row) => topics[row]!;
  // A topic alone is asked of the article: then every relation's stance counts.
  const passes = relationTest(byRelation ? filter : { ...filter, topic: [] });
  // Under a stage it is the topics that have come to it.
  const topicsOf =
    filter.stage.length > 0 ? topicsAtStages(columns, maskOf(stageIds, filter.stage)) : (relation: number) => relationTopics[relation]!;
  return (row) => {
    let mask = 0;
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (passes(relation)) mask |= split === 'topic' ? topicsOf(relation) : 1 << stance[relation]!;
    }
    return mask;
  };
}
