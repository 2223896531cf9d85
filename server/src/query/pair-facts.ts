import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairFacts } from '@entente/shared/contract/pair-facts';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { byTime } from '../tally/by-time.ts';
import { type Columns, money } from '../tally/columns.ts';
import { countBits } from '../tally/counts.ts';
import { firstRows } from '../tally/first-rows.ts';
import { relationOfPair } from '../tally/relation-of-pair.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { noNumbers, type SortedNumbers } from '../tally/sorted-numbers.ts';
import { leadRows } from '../tally/story-rows.ts';
import { pairRelations } from './pair-relations.ts';
import type { QueryDeps } from './query-deps.ts';
import { readRelations, type Told } from './read-relations.ts';

type Answer = AnswerOf<typeof pairFacts>;

/** Counts come from the tally; of the store only the first articles of the newest stories are read, `limit` for each kind. */
export async function answerPairFacts(deps: QueryDeps, query: QueryOf<typeof pairFacts>): Promise<Answer> {
  const { columns } = deps.tally;
  const { sum, relationOf } = await pairRelations(deps, query);
  const { counts, equipment: ofEquipment, money: ofMoney } = sum(factsOfPair(columns, relationOf));
  const [withEquipment, withMoney] = [ofEquipment, ofMoney].map((some) => leadRows(columns, some.from(0))) as [Int32Array, Int32Array];
  const pair = columns.pairs.find(query.pair) ?? -1;
  const newest = (some: Int32Array): number[] =>
    firstRows(some, byTime(columns, 'newest'), query.limit).map((row) => relationOfPair(columns, row, pair));
  const [equipment, sums] = [newest(withEquipment), newest(withMoney)];
  const read = await readRelations(deps, [...new Set([...equipment, ...sums])]);
  const told = (some: readonly number[]): Told[] => some.flatMap((relation) => read.get(relation) ?? []);
  return {
    pair: query.pair,
    classes: equipmentClassIds
      .map((id, at) => ({ id, articles: counts[at]! }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles),
    stories: { equipment: withEquipment.length, money: withMoney.length },
    equipment: told(equipment).flatMap((one) => one.relation.equipment.map((fact) => ({ ...fact, ...sourceOf(one) }))),
    money: told(sums).flatMap((one) => one.relation.money.map((fact) => ({ ...fact, ...sourceOf(one) }))),
  };
}

interface Facts {
  counts: Uint32Array;
  /** Rows. */
  equipment: SortedNumbers;
  money: SortedNumbers;
}

/** Articles by class of equipment, and the rows that tell of equipment and of money: few of all that speak of a pair. */
const factsOfPair = (columns: Columns, relationOf: (row: number) => number): Sum<Facts> => ({
  name: 'facts of the pair',
  start: () => ({ counts: new Uint32Array(equipmentClassIds.length), equipment: noNumbers(), money: noNumbers() }),
  add({ counts, equipment, money: sums }, rows) {
    const facts = columns.facts.data;
    const factsAt = (row: number): number => {
      const relation = relationOf(row);
      return relation < 0 ? 0 : facts[relation]!;
    };
    countBits(counts, rows, (row) => factsAt(row) & ~money);
    equipment.append(rows.filter((row) => (factsAt(row) & ~money) !== 0));
    sums.append(rows.filter((row) => (factsAt(row) & money) !== 0));
  },
});

function sourceOf({ articleId, storyId, article: { title, publisher, published, sample }, relation: { stance, stage, roles } }: Told) {
  return { articleId, storyId, title, publisher, published, sample, stance, stage, roles };
}
