import { type Pair, Strength } from '@entente/shared/domain/codes';
import { type CountryCode, countryCodes } from '@entente/shared/vocabulary/countries';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { Counted, CountedRelation } from '../store/counted.ts';
import { dayNumber, minuteOf } from './calendar.ts';
import { type Column, int32, uint16, uint32, uint8 } from './column.ts';
import { countryPlace, noCountry, placeOf } from './country-place.ts';
import { Dictionary } from './dictionary.ts';
import { Lists } from './lists.ts';
import { publisherPlaces } from './publisher-places.ts';
import { roleBitsOf } from './role-bits.ts';
import { rungOf } from './rungs.ts';

export const alive = 1;
export const relevant = 2;
export const sample = 4;
export const hasUrl = 8;

/** Bit of `facts`, above those of the classes. */
export const money = 1 << 15;

/** Stands for an event of unknown day; below every real day. */
const noDay = -2_147_483_648;

/** Index of the publisher of an article that names none. */
const noPublisher = -1;

export const strengths = Strength.options;

const bitOf = new Map<string, number>([topicIds, equipmentClassIds].flatMap((ids) => ids.map((id, at) => [id, 1 << at] as const)));
const stancePlace = new Map(stanceIds.map((id, at) => [id, at]));
const stagePlace = new Map(stageIds.map((id, at) => [id, at]));
const strengthPlace = new Map(strengths.map((id, at) => [id, at]));

export const maskOf = <T>(all: readonly T[], some: readonly T[]): number => some.reduce((mask, item) => mask | (1 << all.indexOf(item)), 0);

/** Topics and classes of equipment have no id in common. */
const bits = (ids: readonly string[]): number => ids.reduce((mask, id) => mask | bitOf.get(id)!, 0);

/**
 * One row per article, about 80 bytes. Countries and relations stand in lists of their own:
 * those of row r lie from `firstCountry[r]` to `firstCountry[r + 1]`.
 */
export class Columns {
  readonly id = int32();
  readonly minute = int32();
  readonly flags = uint8();
  readonly story = int32();
  readonly language = uint16();
  readonly publisher = int32();
  readonly source = int32();
  /** Of the publisher, as it is known by its name or its address. */
  readonly publisherCountry = uint8();
  /** Bits in the order of `topicIds`. */
  readonly topics = uint16();
  /** What all relations of an article say together, for counts that ask nothing of a relation: bits of stances and of stages. */
  readonly saidStances = uint8();
  readonly saidStages = uint16();
  /** Place in `strengths` of the nearest relation; one more than the last where there is none. */
  readonly nearest = uint8();
  readonly firstCountry = uint32();
  readonly country = uint8();
  readonly firstRelation = uint32();
  readonly pair = uint16();
  /** Index in `stanceIds`. */
  readonly stance = uint8();
  /** Index in `strengths`: the nearer, the lower. */
  readonly strength = uint8();
  readonly relationTopics = uint16();
  /** Bits in the order of `equipmentClassIds`; the highest says that a sum of money is named. */
  readonly facts = uint16();
  /** Who does what for whom: `roleBitsOf`. */
  readonly roles = uint16();
  /** First day of what the relation is about, where it is told; else `noDay`. */
  readonly eventDay = int32();
  /** What topic is said to have come to what stage: `rungOf`. */
  readonly rungs = new Lists(uint8());
  readonly strands = new Lists(uint32());
  /** Of an article. */
  readonly people = new Lists(uint32());
  /** By source: the country that a user gave it. */
  readonly sourceCountry = uint8();

  readonly languages = new Dictionary();
  readonly publishers = new Dictionary();
  readonly sources = new Dictionary();
  readonly pairs = new Dictionary<Pair>();
  /** `kind|id|name`. */
  readonly strandNames = new Dictionary();
  /** `office|country|name`. */
  readonly personNames = new Dictionary();
  /** Row + 1 by id; 0 where there is none. */
  readonly rows = int32();
  /** By relation: its row, and the relation of the same pair before it (-1 for none), so that the rows of a pair are found without looking at others. */
  readonly rowOfRelation = int32();
  readonly earlierOfPair = int32();
  /** By pair; each thread's own. */
  readonly lastOfPair: number[] = [];
  /** By row: the row of its story before it, -1 for none. */
  readonly earlierOfStory = int32();
  /** Row + 1 by story; of the thread that writes. */
  readonly #lastOfStory = int32();
  /** By place of a country: the rows that have it, in order of arrival. */
  readonly rowsOfCountry: readonly Column<Int32Array>[] = countryCodes.map(() => int32());
  /** Rows that are not dead. */
  living = 0;
  highestStory = 0;
  /** Another number after whatever changes a count. */
  version = 0;
  /** So many rows have died. But for that, and for what `turned` tells of, a row never changes. */
  dropped = 0;
  /** Another number after what may change how rows count that are there. */
  turned = 0;

  readonly #countryOf = publisherPlaces();

  constructor() {
    this.firstCountry.push(0);
    this.firstRelation.push(0);
  }

  /** All that is kept, in a fixed order. */
  get columns(): readonly Column[] {
    const { rungs, strands, people } = this;
    const ofRow = [this.id, this.minute, this.flags, this.story, this.language, this.publisher, this.source, this.publisherCountry];
    const said = [this.topics, this.saidStances, this.saidStages, this.nearest];
    const ofRelation = [this.pair, this.stance, this.strength, this.relationTopics, this.facts, this.roles, this.eventDay];
    const lists = [rungs.first, rungs.items, strands.first, strands.items, people.first, people.items];
    return [...ofRow, ...said, this.firstCountry, this.country, this.firstRelation, ...ofRelation, ...lists, this.sourceCountry];
  }

  /** What follows from it: shared, and not kept. */
  get derived(): readonly Column[] {
    return [this.rows, this.rowOfRelation, this.earlierOfPair, this.earlierOfStory, ...this.rowsOfCountry];
  }

  get dictionaries(): readonly Dictionary[] {
    return [this.languages, this.publishers, this.sources, this.pairs, this.strandNames, this.personNames] as readonly Dictionary[];
  }

  get size(): number {
    return this.id.length;
  }

  rowOf(id: number): number | undefined {
    const row = this.rows.data[id] ?? 0;
    // Another thread may have written further than this one has been told.
    return row === 0 || row > this.size ? undefined : row - 1;
  }

  append(one: Counted): void {
    this.drop(one.id);
    this.id.push(one.id);
    this.minute.push(minuteOf(one.at));
    this.flags.push(alive | (one.relevant ? relevant : 0) | (one.sample ? sample : 0) | (one.host === null ? 0 : hasUrl));
    this.story.push(one.storyId);
    this.language.push(this.languages.place(one.language));
    this.publisher.push(one.publisher === null ? noPublisher : this.publishers.place(one.publisher));
    this.source.push(this.#sourcePlace(one.sourceId));
    this.publisherCountry.push(this.#countryOf(one));
    this.topics.push(bits(one.topics));
    this.saidStances.push(one.relations.reduce((mask, { stance }) => mask | (1 << stancePlace.get(stance)!), 0));
    this.saidStages.push(one.relations.reduce((mask, { stages }) => stages.reduce((own, [, stage]) => own | (1 << stagePlace.get(stage)!), mask), 0));
    this.nearest.push(one.relations.reduce((place, { strength }) => Math.min(place, strengthPlace.get(strength)!), strengths.length));
    for (const code of one.countries) {
      const place = countryPlace(code);
      this.country.push(place);
      this.rowsOfCountry[place]!.push(this.size - 1);
    }
    this.firstCountry.push(this.country.length);
    for (const relation of one.relations) {
      this.#appendRelation(relation);
      this.chain(this.size - 1);
    }
    this.firstRelation.push(this.pair.length);
    this.people.push(one.people.map((person) => this.personNames.place(person)));
    this.chainStory(this.size - 1);
    this.rows.set(one.id, this.size);
    this.living += 1;
    this.version += 1;
    this.highestStory = Math.max(this.highestStory, one.storyId);
  }

  /** Ties the newest relation, which is of this row, to the one of its pair before it. */
  chain(row: number): void {
    const relation = this.rowOfRelation.length;
    const pair = this.pair.data[relation]!;
    this.rowOfRelation.push(row);
    this.earlierOfPair.push(this.lastOfPair[pair] ?? -1);
    this.lastOfPair[pair] = relation;
  }

  /** Ties a row, the newest so far, to the one of its story before it. */
  chainStory(row: number): void {
    const story = this.story.data[row]!;
    this.earlierOfStory.push((this.#lastOfStory.length > story ? this.#lastOfStory.data[story]! : 0) - 1);
    this.#lastOfStory.set(story, row + 1);
  }

  #appendRelation(relation: CountedRelation): void {
    this.pair.push(this.pairs.place(relation.pair));
    this.stance.push(stancePlace.get(relation.stance)!);
    this.strength.push(strengthPlace.get(relation.strength)!);
    this.relationTopics.push(bits(relation.topics));
    this.facts.push(bits(relation.equipment) | (relation.money ? money : 0));
    this.roles.push(roleBitsOf(relation));
    this.eventDay.push(relation.event === null ? noDay : dayNumber(relation.event));
    this.rungs.push(relation.stages.map(([topic, stage]) => rungOf(topic, stage)));
    this.strands.push(relation.strands.map((strand) => this.strandNames.place(strand)));
  }

  #sourcePlace(id: string): number {
    const at = this.sources.place(id);
    if (at === this.sourceCountry.length) this.sourceCountry.push(noCountry);
    return at;
  }

  /** What the user says of a source. */
  setSourceCountry(id: string, country: CountryCode | null): void {
    const [at, place] = [this.#sourcePlace(id), placeOf(country)];
    if (this.sourceCountry.data[at] === place) return;
    this.sourceCountry.data[at] = place;
    this.version += 1;
    this.turned += 1;
  }

  /** The row stays, dead: it is skipped by every question. */
  drop(id: number): void {
    const row = this.rowOf(id);
    if (row === undefined) return;
    this.flags.data[row] = 0;
    this.rows.data[id] = 0;
    this.living -= 1;
    this.dropped += 1;
    this.version += 1;
  }
}
