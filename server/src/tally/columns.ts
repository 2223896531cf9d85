import type { Pair } from '@entente/shared/domain/codes';
import type { Relation } from '@entente/shared/domain/tagging';
import { type CountryCode, countryCodes } from '@entente/shared/vocabulary/countries';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { StoredArticle } from '../store/store.ts';
import { dayNumber, minuteOf } from './calendar.ts';
import { int32, uint16, uint32, uint8 } from './column.ts';
import { Dictionary } from './dictionary.ts';
import { Lists } from './lists.ts';
import { roleBitsOf } from './role-bits.ts';
import { rungsOf } from './rungs.ts';

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

const countryPlaces = new Map<CountryCode, number>(countryCodes.map((code, at) => [code, at]));
export const countryPlace = (code: CountryCode): number => countryPlaces.get(code)!;

export const maskOf = <T>(all: readonly T[], some: readonly T[]): number => some.reduce((mask, item) => mask | (1 << all.indexOf(item)), 0);

/**
 * One row per article, about 60 bytes. Countries and relations stand in lists of their own:
 * those of row r lie from `firstCountry[r]` to `firstCountry[r + 1]`.
 */
export class Columns {
  readonly id = int32();
  readonly minute = int32();
  readonly flags = uint8();
  readonly story = int32();
  readonly language = uint16();
  readonly publisher = int32();
  /** Bits in the order of `topicIds`. */
  readonly topics = uint16();
  readonly firstCountry = uint32();
  readonly country = uint8();
  readonly firstRelation = uint32();
  readonly pair = uint16();
  /** Index in `stanceIds`. */
  readonly stance = uint8();
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

  readonly languages = new Dictionary();
  readonly publishers = new Dictionary();
  readonly pairs = new Dictionary<Pair>();
  /** `kind|id|name`. */
  readonly strandNames = new Dictionary();
  /** `office|country|name`. */
  readonly personNames = new Dictionary();
  /** Row + 1 by id; 0 where there is none. */
  readonly #rowOf = int32();
  highestStory = 0;

  constructor() {
    this.firstCountry.push(0);
    this.firstRelation.push(0);
  }

  get size(): number {
    return this.id.length;
  }

  rowOf(id: number): number | undefined {
    const row = this.#rowOf.data[id] ?? 0;
    return row === 0 || id >= this.#rowOf.length ? undefined : row - 1;
  }

  append({ id, storyId, article, tagging }: StoredArticle): void {
    this.drop(id);
    this.id.push(id);
    this.minute.push(minuteOf(article.published));
    this.flags.push(alive | (tagging.relevant ? relevant : 0) | (article.sample ? sample : 0) | (article.url === null ? 0 : hasUrl));
    this.story.push(storyId);
    this.language.push(this.languages.place(article.language));
    this.publisher.push(article.publisher === null ? noPublisher : this.publishers.place(article.publisher));
    this.topics.push(
      maskOf(
        topicIds,
        tagging.topics.map((topic) => topic.id),
      ),
    );
    for (const code of new Set(tagging.countries.map((tag) => tag.code))) this.country.push(countryPlace(code));
    this.firstCountry.push(this.country.length);
    for (const relation of tagging.relations) {
      this.pair.push(this.pairs.place(relation.pair));
      this.stance.push(stanceIds.indexOf(relation.stance));
      this.relationTopics.push(maskOf(topicIds, relation.topics));
      this.#appendFacts(relation);
    }
    this.firstRelation.push(this.pair.length);
    this.people.push(new Set(tagging.people.map(({ office, country, name }) => this.personNames.place(`${office}|${country ?? ''}|${name}`))));
    this.#rowOf.set(id, this.size);
    this.highestStory = Math.max(this.highestStory, storyId);
  }

  #appendFacts(relation: Relation): void {
    const classes = relation.equipment.map((one) => one.class);
    this.facts.push(maskOf(equipmentClassIds, classes) | (relation.money.length > 0 ? money : 0));
    this.roles.push(roleBitsOf(relation));
    this.eventDay.push(relation.event === null ? noDay : dayNumber(relation.event.from));
    this.rungs.push(rungsOf(relation));
    this.strands.push(new Set(relation.strands.map(({ kind, id, name }) => this.strandNames.place(`${kind}|${id}|${name}`))));
  }

  /** The row stays, dead: it is skipped by every question. */
  drop(id: number): void {
    const row = this.rowOf(id);
    if (row === undefined) return;
    this.flags.set(row, 0);
    this.#rowOf.set(id, 0);
  }
}
