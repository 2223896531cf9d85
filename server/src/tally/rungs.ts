import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import type { Columns } from './columns.ts';

export const rungOf = (topic: TopicId, stage: Stage): number => topicIds.indexOf(topic) * stageIds.length + stageIds.indexOf(stage);

export const topicAndStage = (rung: number): { topic: TopicId; stage: Stage } => ({
  topic: topicIds[Math.floor(rung / stageIds.length)]!,
  stage: stageIds[rung % stageIds.length]!,
});

/** Topics of a relation that have come to one of these stages. Masks in the order of the vocabulary. */
export function topicsAtStages({ rungs }: Pick<Columns, 'rungs'>, stages: number): (relation: number) => number {
  const [first, items] = [rungs.first.data, rungs.items.data];
  return (relation) => {
    let topics = 0;
    for (let at = first[relation]!; at < first[relation + 1]!; at += 1) {
      const rung = items[at]!;
      if ((stages & (1 << (rung % stageIds.length))) !== 0) topics |= 1 << Math.floor(rung / stageIds.length);
    }
    return topics;
  };
}
