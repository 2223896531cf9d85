import type { StageOrNone } from '@entente/shared/domain/codes';
import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import type { Columns } from './columns.ts';

export const rungOf = (topic: TopicId, stage: Stage): number => topicIds.indexOf(topic) * stageIds.length + stageIds.indexOf(stage);

export const topicAndStage = (rung: number): { topic: TopicId; stage: Stage } => ({
  topic: topicIds[Math.floor(rung / stageIds.length)]!,
  stage: stageIds[rung % stageIds.length]!,
});

/** Behind the bits of the stages: that none is told. */
const none = 1 << stageIds.length;

/** In the order of the vocabulary. */
export const stageMask = (wanted: readonly StageOrNone[]): number =>
  wanted.reduce((mask, id) => mask | (id === 'none' ? none : 1 << stageIds.indexOf(id)), 0);

/** Bits of the topics of a relation that have come to one of these stages; all bits where no stage is told and that is asked for. */
export function topicsAtStages({ rungs }: Pick<Columns, 'rungs'>, stages: number): (relation: number) => number {
  const [first, items] = [rungs.first.data, rungs.items.data];
  return (relation) => {
    if ((stages & none) !== 0 && first[relation] === first[relation + 1]) return -1;
    let topics = 0;
    for (let at = first[relation]!; at < first[relation + 1]!; at += 1) {
      const rung = items[at]!;
      if ((stages & (1 << (rung % stageIds.length))) !== 0) topics |= 1 << Math.floor(rung / stageIds.length);
    }
    return topics;
  };
}
