import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { type Columns, strengths } from './columns.ts';
import { bitsOfMasks, countLists, countMasks, countValues } from './counts.ts';
import { asksNothingOf, asksOfRelation, relationTest } from './criteria.ts';
import { pairTotals } from './pair-totals.ts';
import { relationFailing, relationParts } from './relation-parts.ts';
import { topicsAtStages } from './rungs.ts';
import type { Tally } from './tally.ts';
import type { TextIds } from './text-ids.ts';

/** Rows by each choice of the parts that are asked of a relation, each left open in its turn. */
export interface RelationFacets {
  pair: Uint32Array;
  topic: Uint32Array;
  stance: Uint32Array;
  stage: Uint32Array;
  /** By the nearest of the relations that count. */
  strength: Uint32Array;
}

export function relationFacets(tally: Tally, filter: Filter, ids: TextIds | null): RelationFacets {
  if (asksNothingOf(tally.criteria(filter))) return saidByRows(tally.columns, tally.select(filter, ids));
  // The parts that a facet leaves open, but for the pair: there are few rows of one.
  const rows = tally.select({ ...filter, topic: [], stance: [], stage: [], strength: 'article' }, ids);
  return { ...countRelations(tally, filter, rows), pair: countPairs(tally, filter, ids) };
}

/** Where nothing is asked of a relation: what a row's relations say together stands in the row. */
function saidByRows(columns: Columns, rows: Int32Array): RelationFacets {
  return {
    pair: countLists(rows, columns.firstRelation, columns.pair, columns.pairs.words.length),
    topic: countMasks(rows, columns.topics, topicIds.length),
    stance: countMasks(rows, columns.saidStances, stanceIds.length),
    stage: countMasks(rows, columns.saidStages, stageIds.length),
    // An article without a relation counts where no strength is asked for.
    strength: upTo(countValues(rows, columns.nearest, strengths.length + 1), true),
  };
}

/** How many stand so near or nearer, where it is known how many stand at each; the last number is of those without a relation. */
function upTo(nearest: Uint32Array, isOfArticle: boolean): Uint32Array {
  let sum = 0;
  const counts = nearest.slice(0, strengths.length).map((own) => (sum += own));
  if (isOfArticle) counts[strengths.length - 1]! += nearest[strengths.length]!;
  return counts;
}

function countPairs({ columns, select, criteria }: Tally, filter: Filter, ids: TextIds | null): Uint32Array {
  const others = { ...criteria(filter), pairs: null };
  return pairTotals(columns, select({ ...filter, ...ofAnyRelation }, ids), asksNothingOf(others) ? null : relationTest(columns, others)).counts;
}

/**
 * What a row's relations say, each part left open in its turn. Whoever chooses a stance asks all parts of its relation: so they are
 * asked of the relation here, and left open for the article.
 */
function countRelations({ columns, criteria: criteriaOf }: Tally, filter: Filter, rows: Int32Array): Omit<RelationFacets, 'pair'> {
  const criteria = criteriaOf(filter);
  const { topics, stages, byRelation } = criteria;
  const [first, stance, strength] = [columns.firstRelation.data, columns.stance.data, columns.strength.data];
  const [articleTopics, relationTopics] = [columns.topics.data, columns.relationTopics.data];
  const failing = relationFailing(columns, criteria);
  const [stagesOf, topicsThere] = [stageBits(columns, topics), stages === 0 ? null : topicsAtStages(columns, stages)];
  const [topicTimes, stanceTimes, stageTimes] = [topicIds, stanceIds, stageIds].map(({ length }) => new Uint32Array(1 << length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const nearestTimes = new Uint32Array(strengths.length + 1);
  // Where nothing but a strength is asked of a relation, articles without one count as far as it is left open.
  const isOfArticle = !asksOfRelation({ ...filter, strength: 'article' });
  for (const row of rows) {
    let [topicBits, stances, come, nearest] = [0, 0, 0, strengths.length];
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
      const failed = failing(relation);
      if ((failed & ~relationParts.stance) === 0) stances |= 1 << stance[relation]!;
      if ((failed & ~relationParts.strength) === 0) nearest = Math.min(nearest, strength[relation]!);
      if ((failed & ~relationParts.stage) === 0) come |= stagesOf(relation);
      // Under a stage it is the topics that have come to it: none where it has not come.
      if ((failed & ~(relationParts.topic | relationParts.stage)) === 0) topicBits |= topicsThere?.(relation) ?? relationTopics[relation]!;
    }
    topicTimes[byRelation ? topicBits : articleTopics[row]!]! += 1;
    stanceTimes[stances]! += 1;
    stageTimes[come]! += 1;
    if (isOfArticle && (topics === 0 || (articleTopics[row]! & topics) !== 0)) nearest = Math.min(nearest, strengths.length - 1);
    nearestTimes[nearest]! += 1;
  }
  return {
    topic: bitsOfMasks(topicTimes, topicIds.length),
    stance: bitsOfMasks(stanceTimes, stanceIds.length),
    stage: bitsOfMasks(stageTimes, stageIds.length),
    strength: upTo(nearestTimes, false),
  };
}

/** Stages to which a relation has come, with one of the topics that are asked for. */
function stageBits({ rungs }: Columns, topics: number): (relation: number) => number {
  const [first, items] = [rungs.first.data, rungs.items.data];
  return (relation) => {
    let stages = 0;
    for (let at = first[relation]!; at < first[relation + 1]!; at += 1) {
      const rung = items[at]!;
      const topic = Math.floor(rung / stageIds.length);
      if (topics === 0 || (topics & (1 << topic)) !== 0) stages |= 1 << (rung - topic * stageIds.length);
    }
    return stages;
  };
}
