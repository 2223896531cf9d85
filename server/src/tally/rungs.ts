import type { Relation } from '@entente/shared/domain/tagging';
import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';

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
