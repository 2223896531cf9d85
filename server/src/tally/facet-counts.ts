import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { type Columns, noCountry, relevant, sample, strengths } from './columns.ts';
import { addBits } from './counts.ts';
import { asksNothingOf, asksOfRelation } from './criteria.ts';
import { parts, partTest } from './part-test.ts';
import { publisherCountryOf } from './publisher-country.ts';
import { relationFailing, relationParts } from './relation-parts.ts';
import { rowMeets } from './row-meets.ts';
import { topicsAtStages } from './rungs.ts';
import type { Tally } from './tally.ts';

/** Rows by each choice of each part of the filter, that part itself left open. */
export interface FacetCounts {
  total: number;
  sample: number;
  stories: number;
  publishers: number;
  country: Uint32Array;
  publisherCountry: Uint32Array;
  language: Uint32Array;
  publisher: Uint32Array;
  /** Relevant ones, and others. */
  relevance: Uint32Array;
  pair: Uint32Array;
  topic: Uint32Array;
  stance: Uint32Array;
  stage: Uint32Array;
  /** By the nearest of the relations that count. */
  strength: Uint32Array;
}

const noneOf = (columns: Columns): FacetCounts => ({
  total: 0,
  sample: 0,
  stories: 0,
  publishers: 0,
  country: new Uint32Array(countryCodes.length),
  publisherCountry: new Uint32Array(noCountry + 1),
  language: new Uint32Array(columns.languages.words.length),
  publisher: new Uint32Array(columns.publishers.words.length),
  relevance: new Uint32Array(2),
  pair: new Uint32Array(columns.pairs.words.length),
  topic: new Uint32Array(topicIds.length),
  stance: new Uint32Array(stanceIds.length),
  stage: new Uint32Array(stageIds.length),
  strength: new Uint32Array(strengths.length),
});

/** One pass: a row that fails one part only counts for the choices of that part. `rows`: those to look at; null for all. */
export function facetCounts(tally: Tally, filter: Filter, rows: Int32Array | null): FacetCounts {
  const { columns } = tally;
  const [counts, criteria] = [noneOf(columns), tally.criteria(filter)];
  const [failing, meets] = [partTest(columns, criteria), rowMeets(columns, criteria)];
  const ofRow = countRow(columns, counts);
  const ofRelations = asksNothingOf(criteria) ? saidByRows(columns) : countRelations(tally, filter, counts);
  const size = rows === null ? columns.size : rows.length;
  for (let at = 0; at < size; at += 1) {
    const row = rows === null ? at : rows[at]!;
    const failed = failing(row);
    if (failed < 0) continue;
    if (failed === parts.none) ofRelations.see(row);
    if (meets(row)) ofRow(row, failed);
  }
  ofRelations.end(counts);
  return counts;
}

/** What a row says by itself. */
function countRow(columns: Columns, counts: FacetCounts): (row: number, failed: number) => void {
  const [flags, language, publisher, story] = [columns.flags.data, columns.language.data, columns.publisher.data, columns.story.data];
  const [firstCountry, country] = [columns.firstCountry.data, columns.country.data];
  const publisherCountry = publisherCountryOf(columns);
  const [stories, publishers] = [new Uint8Array(columns.highestStory + 1), new Uint8Array(columns.publishers.words.length)];
  const { none } = parts;
  return (row, failed) => {
    if (failed === none) {
      counts.total += 1;
      if ((flags[row]! & sample) !== 0) counts.sample += 1;
      if (stories[story[row]!] === 0) {
        stories[story[row]!] = 1;
        counts.stories += 1;
      }
      if (publisher[row]! >= 0 && publishers[publisher[row]!] === 0) {
        publishers[publisher[row]!] = 1;
        counts.publishers += 1;
      }
    }
    if (failed === none || failed === parts.relevance) counts.relevance[(flags[row]! & relevant) === 0 ? 1 : 0]! += 1;
    if (failed === none || failed === parts.language) counts.language[language[row]!]! += 1;
    if ((failed === none || failed === parts.publisher) && publisher[row]! >= 0) counts.publisher[publisher[row]!]! += 1;
    if (failed === none || failed === parts.publisherCountry) counts.publisherCountry[publisherCountry(row)]! += 1;
    if (failed !== none && failed !== parts.country) return;
    for (let at = firstCountry[row]!; at < firstCountry[row + 1]!; at += 1) counts.country[country[at]!]! += 1;
  };
}

interface Counting {
  see: (row: number) => void;
  end: (counts: FacetCounts) => void;
}

/** Where nothing is asked of a relation, what a row's relations say together stands in the row: how often each mask comes is enough to know. */
function saidByRows(columns: Columns): Counting {
  const [first, pair] = [columns.firstRelation.data, columns.pair.data];
  const [topics, stances, stages, nearest] = [columns.topics.data, columns.saidStances.data, columns.saidStages.data, columns.nearest.data];
  const pairs = new Uint32Array(columns.pairs.words.length);
  const [byTopics, byStances, byStages, byNearest] = [1 << topicIds.length, 1 << stanceIds.length, 1 << stageIds.length, strengths.length + 1].map(
    (size) => new Uint32Array(size),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const see = (row: number): void => {
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) pairs[pair[relation]!]! += 1;
    byTopics[topics[row]!]! += 1;
    byStances[stances[row]!]! += 1;
    byStages[stages[row]!]! += 1;
    byNearest[nearest[row]!]! += 1;
  };
  const end = (counts: FacetCounts): void => {
    counts.pair = pairs;
    byTopics.forEach((times, mask) => addBits(counts.topic, 0, mask, times));
    byStances.forEach((times, mask) => addBits(counts.stance, 0, mask, times));
    byStages.forEach((times, mask) => addBits(counts.stage, 0, mask, times));
    let sum = 0;
    counts.strength.forEach((_, at) => (counts.strength[at] = sum += byNearest[at]!));
    // An article without a relation counts where no strength is asked for.
    counts.strength[strengths.length - 1]! += byNearest[strengths.length]!;
  };
  return { see, end };
}

/**
 * What a row's relations say, each part left open in its turn. Whoever chooses a pair or a stance asks all parts of its relation:
 * so they are asked of the relation here, and left open for the article.
 */
function countRelations({ columns, criteria: criteriaOf }: Tally, filter: Filter, counts: FacetCounts): Counting {
  const criteria = criteriaOf(filter);
  const { topics, stages, byRelation } = criteria;
  const [first, pair, stance, strength] = [columns.firstRelation.data, columns.pair.data, columns.stance.data, columns.strength.data];
  const [articleTopics, relationTopics] = [columns.topics.data, columns.relationTopics.data];
  const failing = relationFailing(columns, criteria);
  const [stagesOf, topicsThere] = [stageBits(columns, topics), stages === 0 ? null : topicsAtStages(columns, stages)];
  // Where nothing but a strength is asked of a relation, articles without one count as far as it is left open.
  const isOfArticle = !asksOfRelation({ ...filter, strength: 'article' });
  const see = (row: number): void => {
    let [topicBits, stances, come, nearest] = [0, 0, 0, strengths.length];
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
      const failed = failing(relation);
      if ((failed & ~relationParts.pair) === 0) counts.pair[pair[relation]!]! += 1;
      if ((failed & ~relationParts.stance) === 0) stances |= 1 << stance[relation]!;
      if ((failed & ~relationParts.strength) === 0) nearest = Math.min(nearest, strength[relation]!);
      if ((failed & ~relationParts.stage) === 0) come |= stagesOf(relation);
      // Under a stage it is the topics that have come to it: none where it has not come.
      if ((failed & ~(relationParts.topic | relationParts.stage)) === 0) topicBits |= topicsThere?.(relation) ?? relationTopics[relation]!;
    }
    addBits(counts.topic, 0, byRelation ? topicBits : articleTopics[row]!);
    addBits(counts.stance, 0, stances);
    addBits(counts.stage, 0, come);
    if (isOfArticle && (topics === 0 || (articleTopics[row]! & topics) !== 0)) nearest = Math.min(nearest, strengths.length - 1);
    for (let at = nearest; at < strengths.length; at += 1) counts.strength[at]! += 1;
  };
  return { see, end: () => {} };
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
