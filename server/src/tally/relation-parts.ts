import type { Columns } from './columns.ts';
import { type Criteria, relationTest } from './criteria.ts';
import { topicsAtStages } from './rungs.ts';

/** Parts of a filter that a relation may fail and that a facet leaves open: a bit each. */
export const relationParts = { pair: 1, stance: 2, stage: 4, strength: 8, topic: 16, other: 32 } as const;

/** For a relation, the bits of all parts that it fails. */
export function relationFailing(columns: Columns, criteria: Criteria): (relation: number) => number {
  const { pairs, stances, stages, farthest, topics, parties, equipment, strands, money } = criteria;
  const [pair, stance, strength, relationTopics] = [columns.pair.data, columns.stance.data, columns.strength.data, columns.relationTopics.data];
  const topicsThere = topicsAtStages(columns, stages);
  const wanted = topics === 0 ? -1 : topics;
  // Parts that no facet leaves open are met or failed together.
  const others =
    parties === null && equipment === 0 && strands === null && !money
      ? null
      : relationTest(columns, { parties, equipment, strands, money, pairs: null, stances: 0, stages: 0, topics: 0, farthest: Infinity });
  return (relation) => {
    let failed = 0;
    if (pairs !== null && pairs[pair[relation]!] !== 1) failed |= relationParts.pair;
    if (stances !== 0 && (stances & (1 << stance[relation]!)) === 0) failed |= relationParts.stance;
    if (strength[relation]! > farthest) failed |= relationParts.strength;
    if (topics !== 0 && (topics & relationTopics[relation]!) === 0) failed |= relationParts.topic;
    if (stages !== 0 && (topicsThere(relation) & wanted) === 0) failed |= relationParts.stage;
    if (others !== null && !others(relation)) failed |= relationParts.other;
    return failed;
  };
}
