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
  const ofRelations = asksNothingOf(criteria) ? saidByRows(columns, counts) : countRelations(tally, filter, counts);
  const size = rows === null ? columns.size : rows.length;
  for (let at = 0; at < size; at += 1) {
    const row = rows === null ? at : rows[at]!;
    const failed = failing(row);
    if (failed < 0) continue;
    if (failed === parts.none) ofRelations.see(row);
    if (meets(row)) ofRow.see(row, failed);
  }
  ofRow.end();
  ofRelations.end();
  return counts;
}

/** What a row says by itself: where it fails one part, for the choices of that part only. */
function countRow(columns: Columns, counts: FacetCounts): { see: (row: number, failed: number) => void; end: () => void } {
  const [flags, language, publisher, story] = [columns.flags.data, columns.language.data, columns.publisher.data, columns.story.data];
  const [firstCountry, places] = [columns.firstCountry.data, columns.country.data];
  const { country, publisherCountry, language: languages, publisher: publishers, relevance } = counts;
  const countryOf = publisherCountryOf(columns);
  const [stories, ownPublishers] = [new Uint8Array(columns.highestStory + 1), new Uint8Array(columns.publishers.words.length)];
  let [total, samples] = [0, 0];
  const seeCountries = (row: number): void => {
    for (let at = firstCountry[row]!; at < firstCountry[row + 1]!; at += 1) country[places[at]!]! += 1;
  };
  const see = (row: number, failed: number): void => {
    const [flag, from] = [flags[row]!, publisher[row]!];
    if (failed === parts.none) {
      total += 1;
      samples += flag & sample;
      stories[story[row]!] = 1;
      relevance[(flag & relevant) === 0 ? 1 : 0]! += 1;
      languages[language[row]!]! += 1;
      publisherCountry[countryOf(row)]! += 1;
      if (from >= 0) {
        publishers[from]! += 1;
        ownPublishers[from] = 1;
      }
      seeCountries(row);
    } else if (failed === parts.country) seeCountries(row);
    else if (failed === parts.relevance) relevance[(flag & relevant) === 0 ? 1 : 0]! += 1;
    else if (failed === parts.language) languages[language[row]!]! += 1;
    else if (failed === parts.publisherCountry) publisherCountry[countryOf(row)]! += 1;
    else if (from >= 0) publishers[from]! += 1;
  };
  const end = (): void => {
    Object.assign(counts, { total, sample: samples / sample, stories: sumOf(stories), publishers: sumOf(ownPublishers) });
  };
  return { see, end };
}

function sumOf(marks: Uint8Array): number {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
}

interface Counting {
  see: (row: number) => void;
  end: () => void;
}

/** How often each mask comes is enough to know how often each of its bits does. */
function countMasks() {
  const [topics, stances, stages] = [topicIds, stanceIds, stageIds].map(({ length }) => new Uint32Array(1 << length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  // By place in `strengths`; the last is for those without a relation.
  const nearest = new Uint32Array(strengths.length + 1);
  const end = (counts: FacetCounts): void => {
    topics.forEach((times, mask) => addBits(counts.topic, 0, mask, times));
    stances.forEach((times, mask) => addBits(counts.stance, 0, mask, times));
    stages.forEach((times, mask) => addBits(counts.stage, 0, mask, times));
    let sum = 0;
    counts.strength.forEach((_, at) => (counts.strength[at] = sum += nearest[at]!));
  };
  return { topics, stances, stages, nearest, end };
}

/** Where nothing is asked of a relation: what a row's relations say together stands in the row. */
function saidByRows(columns: Columns, counts: FacetCounts): Counting {
  const [first, pair, pairs] = [columns.firstRelation.data, columns.pair.data, counts.pair];
  const [topics, stances, stages, nearest] = [columns.topics.data, columns.saidStances.data, columns.saidStages.data, columns.nearest.data];
  const masks = countMasks();
  const see = (row: number): void => {
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) pairs[pair[relation]!]! += 1;
    masks.topics[topics[row]!]! += 1;
    masks.stances[stances[row]!]! += 1;
    masks.stages[stages[row]!]! += 1;
    // An article without a relation counts where no strength is asked for.
    masks.nearest[Math.min(nearest[row]!, strengths.length - 1)]! += 1;
  };
  return { see, end: () => masks.end(counts) };
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
  const [failing, masks, pairs] = [relationFailing(columns, criteria), countMasks(), counts.pair];
  const [stagesOf, topicsThere] = [stageBits(columns, topics), stages === 0 ? null : topicsAtStages(columns, stages)];
  // Where nothing but a strength is asked of a relation, articles without one count as far as it is left open.
  const isOfArticle = !asksOfRelation({ ...filter, strength: 'article' });
  const see = (row: number): void => {
    let [topicBits, stances, come, nearest] = [0, 0, 0, strengths.length];
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
      const failed = failing(relation);
      if ((failed & ~relationParts.pair) === 0) pairs[pair[relation]!]! += 1;
      if ((failed & ~relationParts.stance) === 0) stances |= 1 << stance[relation]!;
      if ((failed & ~relationParts.strength) === 0) nearest = Math.min(nearest, strength[relation]!);
      if ((failed & ~relationParts.stage) === 0) come |= stagesOf(relation);
      // Under a stage it is the topics that have come to it: none where it has not come.
      if ((failed & ~(relationParts.topic | relationParts.stage)) === 0) topicBits |= topicsThere?.(relation) ?? relationTopics[relation]!;
    }
    masks.topics[byRelation ? topicBits : articleTopics[row]!]! += 1;
    masks.stances[stances]! += 1;
    masks.stages[come]! += 1;
    if (isOfArticle && (topics === 0 || (articleTopics[row]! & topics) !== 0)) nearest = Math.min(nearest, strengths.length - 1);
    masks.nearest[nearest]! += 1;
  };
  return { see, end: () => masks.end(counts) };
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
