import type { Pair, Strength } from '@entente/shared/domain/codes';
import { personKey } from '@entente/shared/domain/person-key';
import type { Relation } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';
import type { RoleKind } from '@entente/shared/vocabulary/roles';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Stance } from '@entente/shared/vocabulary/stances';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { StoredArticle } from './store.ts';

export interface CountedRelation {
  pair: Pair;
  stance: Stance;
  strength: Strength;
  topics: readonly TopicId[];
  /** Who acts in what role. */
  roles: readonly (readonly [RoleKind, CountryCode])[];
  /** First day of what it is about; null where it is not told. */
  event: string | null;
  /** What topic is said to have come to what stage. */
  stages: readonly (readonly [TopicId, Stage])[];
  equipment: readonly EquipmentClassId[];
  /** Whether a sum is named. */
  money: boolean;
  /** `kind|id|name`. */
  strands: readonly string[];
}

/** All of an article that is counted, and no more: what the tally is built from without reading texts and evidence. */
export interface Counted {
  id: number;
  storyId: number;
  sourceId: string;
  /** As printed; null without a date. */
  at: string | null;
  relevant: boolean;
  sample: boolean;
  language: string;
  publisher: string | null;
  /** Host of the article's address: '' where the address has none, null where there is no address. */
  host: string | null;
  countries: readonly CountryCode[];
  topics: readonly TopicId[];
  /** `office|country|name`. */
  people: readonly string[];
  relations: readonly CountedRelation[];
}

const each = <T>(all: Iterable<T>): T[] => [...new Set(all)];

export const countedOf = ({ id, storyId, article, tagging }: StoredArticle): Counted => ({
  id,
  storyId,
  sourceId: article.sourceId,
  at: article.published?.at ?? null,
  relevant: tagging.relevant,
  sample: article.sample,
  language: article.language,
  publisher: article.publisher,
  host: article.url === null ? null : hostOf(article.url),
  countries: each(tagging.countries.map(({ code }) => code)),
  topics: each(tagging.topics.map((topic) => topic.id)),
  people: each(tagging.people.map(personKey)),
  relations: tagging.relations.map((relation) => ({
    pair: relation.pair,
    stance: relation.stance,
    strength: relation.strength,
    topics: relation.topics,
    roles: relation.roles.map(({ kind, from }) => [kind, from] as const),
    event: relation.event?.from ?? null,
    stages: stagesOf(relation),
    equipment: each(relation.equipment.map((one) => one.class)),
    money: relation.money.length > 0,
    strands: each(relation.strands.map(({ kind, id, name }) => `${kind}|${id}|${name}`)),
  })),
});

/** '' where the address has none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** By each sentence that proves both; else the relation's first topic came to the relation's stage. */
function stagesOf({ topics, stage, evidence }: Relation): [TopicId, Stage][] {
  const proven = evidence.flatMap((one) => (one.topic && one.stage && topics.includes(one.topic) ? [`${one.topic}|${one.stage}`] : []));
  if (proven.length > 0) return each(proven).map((words) => words.split('|') as [TopicId, Stage]);
  return stage !== null && topics[0] !== undefined ? [[topics[0], stage]] : [];
}

type Line = [
  sourceId: string,
  at: string | null,
  relevant: 0 | 1,
  sample: 0 | 1,
  language: string,
  publisher: string | null,
  host: string | null,
  countries: Counted['countries'],
  topics: Counted['topics'],
  people: Counted['people'],
  relations: [
    CountedRelation['pair'],
    CountedRelation['stance'],
    CountedRelation['strength'],
    CountedRelation['topics'],
    CountedRelation['stages'],
    CountedRelation['equipment'],
    0 | 1,
    CountedRelation['strands'],
    CountedRelation['roles'],
    CountedRelation['event'],
  ][],
];

/** As it is kept. Whoever changes what stands in it appends a step to the schema that empties the table `counted`: it is filled anew. */
export const countedLine = (one: Counted): string =>
  JSON.stringify([
    one.sourceId,
    one.at,
    one.relevant ? 1 : 0,
    one.sample ? 1 : 0,
    one.language,
    one.publisher,
    one.host,
    one.countries,
    one.topics,
    one.people,
    one.relations.map((r) => [r.pair, r.stance, r.strength, r.topics, r.stages, r.equipment, r.money ? 1 : 0, r.strands, r.roles, r.event]),
  ] satisfies Line);

export interface CountedRow {
  id: number;
  story: number;
  line: string;
}

export function readCounted({ id, story, line }: CountedRow): Counted {
  const [sourceId, at, relevant, sample, language, publisher, host, countries, topics, people, relations] = JSON.parse(line) as Line;
  return {
    id,
    storyId: story,
    sourceId,
    at,
    relevant: relevant === 1,
    sample: sample === 1,
    language,
    publisher,
    host,
    countries,
    topics,
    people,
    relations: relations.map(([pair, stance, strength, topics, stages, equipment, money, strands, roles, event]) => ({
      pair,
      stance,
      strength,
      topics,
      stages,
      equipment,
      money: money === 1,
      strands,
      roles,
      event,
    })),
  };
}
