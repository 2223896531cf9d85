import type { Filter } from '@entente/shared/contract/filter';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { asksOfRelation } from './criteria.ts';
import { relationMask } from './relation-mask.ts';
import { stageMask, topicsAtStages } from './rungs.ts';
import type { Tally } from './tally.ts';

const conflict = stanceIds.indexOf('conflict');

/** `topic-stance`: topics of what is not conflict, and one more bit for what is. */
type Split = 'topic' | 'stance' | 'topic-stance';

/**
 * What a row counts for when counts are split: a bit for each topic or stance, so that each counts what choosing it would.
 * Topics are the article's own as long as nothing else is asked of a relation; a stance is always that of a relation.
 */
export function keyMask({ columns, relationPasses }: Tally, filter: Filter, split: Split): (row: number) => number {
  const [stance, relationTopics, topics] = [columns.stance.data, columns.relationTopics.data, columns.topics.data];
  const passes = relationPasses(filter);
  if (split === 'stance' && passes === null) return (row) => columns.saidStances.data[row]!;
  if (split === 'stance') return relationMask(columns, passes, (relation) => 1 << stance[relation]!);
  if (split === 'topic' && !asksOfRelation(filter)) return (row) => topics[row]!;
  // Under a stage it is the topics that have come to it.
  const come = filter.stage.length > 0 ? topicsAtStages(columns, stageMask(filter.stage)) : null;
  const topicsOf = (relation: number): number => (come?.(relation) ?? -1) & relationTopics[relation]!;
  if (split === 'topic') return relationMask(columns, passes, topicsOf);
  return relationMask(columns, passes, (relation) => (stance[relation] === conflict ? 1 << topicIds.length : topicsOf(relation)));
}
