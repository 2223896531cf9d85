import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { type Columns, strengths } from './columns.ts';
import { addBits, countLists, countMasks, countValues, numbers } from './counts.ts';
import { asksNothingOf, asksOfRelation, relationPart, relationTest } from './criteria.ts';
import type { Sum } from './kept-selection.ts';
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
  if (asksNothingOf(tally.criteria(filter))) return saidByRows(tally, filter, ids);
  // The parts that a facet leaves open, but for the pair: there are few rows of one.
  const open = { ...filter, topic: [], stance: [], stage: [], strength: 'article' as const };
  return { ...tally.sum(open, ids, relationCounts(tally, filter)), pair: countPairs(tally, filter, ids) };
}

/** Where nothing is asked of a relation: what a row's relations say together stands in the row. */
function saidByRows({ columns, sum }: Tally, filter: Filter, ids: TextIds | null): RelationFacets {
  const count = (name: string, size: number, add: Sum<Uint32Array>['add']): Uint32Array => sum(filter, ids, numbers(`said ${name}`, size, add));
  return {
    pair: count('pair', columns.pairs.room, (counts, rows) => countLists(counts, rows, columns.firstRelation, columns.pair)),
    topic: count('topic', topicIds.length, (counts, rows) => countMasks(counts, rows, columns.topics)),
    stance: count('stance', stanceIds.length, (counts, rows) => countMasks(counts, rows, columns.saidStances)),
    stage: count('stage', stageIds.length, (counts, rows) => countMasks(counts, rows, columns.saidStages)),
    // An article without a relation counts where no strength is asked for.
    strength: upTo(
      count('strength', strengths.length + 1, (counts, rows) => countValues(counts, rows, columns.nearest)),
      true,
    ),
  };
}

/** How many stand so near or nearer, where it is known how many stand at each; the last number is of those without a relation. */
function upTo(nearest: Uint32Array, isOfArticle: boolean): Uint32Array {
  let sum = 0;
  const counts = nearest.slice(0, strengths.length).map((own) => (sum += own));
  if (isOfArticle) counts[strengths.length - 1]! += nearest[strengths.length]!;
  return counts;
}

function countPairs(tally: Tally, filter: Filter, ids: TextIds | null): Uint32Array {
  const others = { ...tally.criteria(filter), pairs: null };
  const passes = asksNothingOf(others) ? null : relationTest(tally.columns, others);
  return tally.sum({ ...filter, ...ofAnyRelation }, ids, pairTotals(tally.columns, { ...filter, pair: [] }, passes)).counts;
}

type Counts = Omit<RelationFacets, 'pair'>;

/**
 * What a row's relations say, each part left open in its turn. Whoever chooses a stance asks all parts of its relation: so they are
 * asked of the relation here, and left open for the article.
 */
const relationCounts = (tally: Tally, filter: Filter): Sum<Counts & { nearest: Uint32Array }> => ({
  name: `relations ${relationPart(filter)}`,
  start: () => ({
    topic: new Uint32Array(topicIds.length),
    stance: new Uint32Array(stanceIds.length),
    stage: new Uint32Array(stageIds.length),
    strength: new Uint32Array(strengths.length),
    nearest: new Uint32Array(strengths.length + 1),
  }),
  add(counts, rows) {
    countRelations(tally, filter, rows, counts);
    counts.strength = upTo(counts.nearest, false);
  },
});

function countRelations({ columns, criteria: criteriaOf }: Tally, filter: Filter, rows: Int32Array, counts: Counts & { nearest: Uint32Array }): void {
  const criteria = criteriaOf(filter);
  const { topics, stages, byRelation } = criteria;
  const [first, stance, strength] = [columns.firstRelation.data, columns.stance.data, columns.strength.data];
  const [articleTopics, relationTopics] = [columns.topics.data, columns.relationTopics.data];
  const failing = relationFailing(columns, criteria);
  const [stagesOf, topicsThere] = [stageBits(columns, topics), stages === 0 ? null : topicsAtStages(columns, stages)];
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
      if ((failed & ~(relationParts.topic | relationParts.stage)) === 0) topicBits |= (topicsThere?.(relation) ?? -1) & relationTopics[relation]!;
    }
    addBits(counts.topic, 0, byRelation ? topicBits : articleTopics[row]!);
    addBits(counts.stance, 0, stances);
    addBits(counts.stage, 0, come);
    if (isOfArticle && (topics === 0 || (articleTopics[row]! & topics) !== 0)) nearest = Math.min(nearest, strengths.length - 1);
    counts.nearest[nearest]! += 1;
  }
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
