import type { Relation } from '@entente/shared/domain/tagging';
import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import type { Columns } from './columns.ts';

const rungOf = (topic: TopicId, stage: Stage): number => topicIds.indexOf(topic) * stageIds.length + stageIds.indexOf(stage);

export const topicAndStage = (rung: number): { topic: TopicId; stage: Stage } => ({
  topic: topicIds[Math.floor(rung / stageIds.length)]!,
  stage: stageIds[rung % stageIds.length]!,
});

/** What came to what stage: by each sentence that proves both; else the relation's first topic came to the relation's stage. */
export function rungsOf({ topics, stage, evidence }: Relation): Set<number> {
  const proven = evidence.flatMap((one) => (one.topic && one.stage && topics.includes(one.topic) ? [rungOf(one.topic, one.stage)] : []));
  if (proven.length > 0) return new Set(proven);
  return new Set(stage !== null && topics[0] !== undefined ? [rungOf(topics[0], stage)] : []);
}

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
