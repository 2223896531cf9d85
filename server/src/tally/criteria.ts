import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import type { PublisherCountry } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, undated } from './calendar.ts';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { alive, type Columns, maskOf, money as sumNamed, relevant, sample, strengths } from './columns.ts';
import { countryPlace, noCountry } from './country-place.ts';
import type { Dictionary } from './dictionary.ts';
import { partyBits } from './role-bits.ts';
import { stageMask, topicsAtStages } from './rungs.ts';

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
  publisherCountries: Uint8Array | null;
  sources: Uint8Array | null;
  stories: ReadonlySet<number> | null;
  people: Uint8Array | null;
  pairs: Uint8Array | null;
  /** By pair, the bits of `roles` of which one must be set. */
  parties: Uint16Array | null;
  stances: number;
  topics: number;
  stages: number;
  equipment: number;
  strands: Uint8Array | null;
  money: boolean;
  /** The farthest that counts, as its place in `strengths`. */
  farthest: number;
  /** All parts of a relation are asked of one. */
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

/** Names of strands begin with `kind|id|`. */
function strandBits({ words }: Dictionary, wanted: readonly string[]): Uint8Array | null {
  return wanted.length === 0 ? null : Uint8Array.from(words, (word) => (wanted.includes(word.split('|')[1]!) ? 1 : 0));
}

function countryMap(wanted: readonly PublisherCountry[]): Uint8Array | null {
  if (wanted.length === 0) return null;
  const map = new Uint8Array(noCountry + 1);
  for (const code of wanted) map[code === 'unknown' ? noCountry : countryPlace(code)] = 1;
  return map;
}

/** Whether a filter asks something of one relation, so that its topics are asked of that relation too. */
export const asksOfRelation = ({ pair, party, stance, stage, equipment, strand, money, strength }: Filter): boolean =>
  pair.length + party.length + stance.length + stage.length + equipment.length + strand.length > 0 ||
  money !== 'any' ||
  strength !== strengths.at(-1);

const relationKeys = Object.keys(ofAnyRelation) as (keyof typeof ofAnyRelation)[];

/** All that the filter asks of a relation, as one text. */
export const relationPart = (filter: Filter): string => JSON.stringify(relationKeys.map((part) => filter[part]));

export function criteriaOf(filter: Filter, columns: Columns): Criteria {
  const countries = new Set(filter.country);
  const open = filter.from === undefined && filter.to === undefined;
  const sampleFlag = filter.sample === 'include' ? 0 : sample;
  const relevantFlag = filter.relevance === 'all' ? 0 : relevant;
  return {
    first: open ? undated : filter.from === undefined ? undated + 1 : dayNumber(filter.from) * 1440,
    last: filter.to === undefined ? 2_147_483_647 : dayNumber(filter.to) * 1440 + 1439,
    flagMask: alive | sampleFlag | relevantFlag,
    flagsWanted: alive | (filter.sample === 'only' ? sample : 0) | (filter.relevance === 'relevant' ? relevant : 0),
    countries: countryMap(filter.country),
    countriesNeeded: filter.match === 'all' ? countries.size : 1,
    languages: bitmap(columns.languages, filter.language),
    publishers: bitmap(columns.publishers, filter.publisher),
    publisherCountries: countryMap(filter.publisherCountry),
    sources: bitmap(columns.sources, filter.source),
    stories: filter.story.length === 0 ? null : new Set(filter.story),
    people: bitmap(columns.personNames, filter.person),
    pairs: bitmap(columns.pairs, filter.pair),
    parties: partyBits(columns.pairs, filter.party),
    stances: maskOf(stanceIds, filter.stance),
    topics: maskOf(topicIds, filter.topic),
    stages: stageMask(filter.stage),
    equipment: maskOf(equipmentClassIds, filter.equipment),
    strands: strandBits(columns.strandNames, filter.strand),
    money: filter.money === 'named',
    farthest: strengths.indexOf(filter.strength),
    byRelation: asksOfRelation(filter),
  };
}

type OfRelation = 'pairs' | 'parties' | 'stances' | 'stages' | 'farthest' | 'topics' | 'equipment' | 'strands' | 'money';

/** Whether all parts of a relation are left open: each relation meets them. */
export const asksNothingOf = ({
  pairs,
  parties,
  stances,
  stages,
  farthest,
  topics,
  equipment,
  strands,
  money,
}: Pick<Criteria, OfRelation>): boolean =>
  !money &&
  pairs === null &&
  parties === null &&
  strands === null &&
  (stances | stages | topics | equipment) === 0 &&
  farthest === strengths.length - 1;

/** Whether a relation meets all parts together; an open part is met by all. */
export function relationTest(
  columns: Columns,
  { pairs, parties, stances, stages, farthest, topics, equipment, strands, money }: Pick<Criteria, OfRelation>,
): (relation: number) => boolean {
  const [pair, stance, strength, relationTopics] = [columns.pair.data, columns.stance.data, columns.strength.data, columns.relationTopics.data];
  const [roles, facts] = [columns.roles.data, columns.facts.data];
  const topicsThere = topicsAtStages(columns, stages);
  return (relation) =>
    (pairs === null || pairs[pair[relation]!] === 1) &&
    (parties === null || (parties[pair[relation]!]! & roles[relation]!) !== 0) &&
    strength[relation]! <= farthest &&
    (stances === 0 || (stances & (1 << stance[relation]!)) !== 0) &&
    (topics === 0 || (topics & relationTopics[relation]!) !== 0) &&
    (!money || (facts[relation]! & sumNamed) !== 0) &&
    (equipment === 0 || (equipment & facts[relation]!) !== 0) &&
    (stages === 0 || (topics === 0 ? topicsThere(relation) !== 0 : (topicsThere(relation) & topics) !== 0)) &&
    (strands === null || columns.strands.some(relation, (strand) => strands[strand] === 1));
}
