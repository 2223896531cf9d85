import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, undated } from './calendar.ts';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { alive, type Columns, countryPlace, maskOf, relevant, sample } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { topicsAtStages } from './rungs.ts';

/** A filter in the columns' terms. `null` is a part left open; a bitmap holds 1 at the places that are wanted. */
export interface Criteria {
  /** First and last minute, both inside; open ends take undated articles only when both are open. */
  first: number;
  last: number;
  flagMask: number;
  flagsWanted: number;
  countries: Uint8Array | null;
  countriesNeeded: number;
  languages: Uint8Array | null;
  publishers: Uint8Array | null;
  pairs: Uint8Array | null;
  stances: number;
  topics: number;
  stages: number;
  /** Pair, stance, stage and topic are asked of one relation. */
  byRelation: boolean;
}

function bitmap<W extends string>(dictionary: Dictionary<W>, wanted: readonly W[]): Uint8Array | null {
  if (wanted.length === 0) return null;
  const map = new Uint8Array(dictionary.words.length);
  for (const word of wanted) {
    const at = dictionary.find(word);
    if (at !== undefined) map[at] = 1;
  }
  return map;
}

/** Whether a filter asks something of one relation, so that its topics are asked of that relation too. */
export const asksOfRelation = ({ pair, stance, stage }: Filter): boolean => pair.length + stance.length + stage.length > 0;

export function criteriaOf(filter: Filter, columns: Columns): Criteria {
  const countries = new Set(filter.country);
  const countryMap = countries.size === 0 ? null : new Uint8Array(countryCodes.length);
  for (const code of countries) countryMap?.fill(1, countryPlace(code), countryPlace(code) + 1);
  const open = filter.from === undefined && filter.to === undefined;
  const sampleFlag = filter.sample === 'include' ? 0 : sample;
  const relevantFlag = filter.relevance === 'all' ? 0 : relevant;
  return {
    first: open ? undated : filter.from === undefined ? undated + 1 : dayNumber(filter.from) * 1440,
    last: filter.to === undefined ? 2_147_483_647 : dayNumber(filter.to) * 1440 + 1439,
    flagMask: alive | sampleFlag | relevantFlag,
    flagsWanted: alive | (filter.sample === 'only' ? sample : 0) | (filter.relevance === 'relevant' ? relevant : 0),
    countries: countryMap,
    countriesNeeded: filter.match === 'all' ? countries.size : 1,
    languages: bitmap(columns.languages, filter.language),
    publishers: bitmap(columns.publishers, filter.publisher),
    pairs: bitmap(columns.pairs, filter.pair),
    stances: maskOf(stanceIds, filter.stance),
    topics: maskOf(topicIds, filter.topic),
    stages: maskOf(stageIds, filter.stage),
    byRelation: asksOfRelation(filter),
  };
}

/** Whether a relation meets pair, stance, stage and topic together; an open part is met by all. */
export function relationTest(
  columns: Columns,
  { pairs, stances, stages, topics }: Pick<Criteria, 'pairs' | 'stances' | 'stages' | 'topics'>,
): (relation: number) => boolean {
  const [pair, stance, relationTopics] = [columns.pair.data, columns.stance.data, columns.relationTopics.data];
  const topicsThere = topicsAtStages(columns, stages);
  return (relation) =>
    (pairs === null || pairs[pair[relation]!] === 1) &&
    (stances === 0 || (stances & (1 << stance[relation]!)) !== 0) &&
    (topics === 0 || (topics & relationTopics[relation]!) !== 0) &&
    (stages === 0 || (topics === 0 ? topicsThere(relation) !== 0 : (topicsThere(relation) & topics) !== 0));
}
