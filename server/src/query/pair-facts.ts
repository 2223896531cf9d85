import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairFacts } from '@entente/shared/contract/pair-facts';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { byTime } from '../tally/by-time.ts';
import { money } from '../tally/columns.ts';
import { countBits } from '../tally/counts.ts';
import { firstRows } from '../tally/first-rows.ts';
import { relationOfPair } from '../tally/group-of-pair.ts';
import { leadRows } from '../tally/story-rows.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';
import { readRelations, type Told } from './read-relations.ts';

type Answer = AnswerOf<typeof pairFacts>;

/** Counts come from the tally; of the store only the first articles of the newest stories are read, `limit` for each kind. */
export async function answerPairFacts(deps: QueryDeps, query: QueryOf<typeof pairFacts>): Promise<Answer> {
  const { columns } = deps.tally;
  const { rows, relations } = await pairGroup(deps, query);
  const facts = columns.facts.data;
  const counts = new Uint32Array(equipmentClassIds.length);
  countBits(counts, relations, (relation) => facts[relation]! & ~money);
  const leads = (wanted: number): Int32Array =>
    leadRows(
      columns,
      rows.filter((_, at) => (facts[relations[at]!]! & wanted) !== 0),
    );
  const [withEquipment, withMoney] = [leads(~money), leads(money)];
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

function sourceOf({ articleId, storyId, article: { title, publisher, published, sample }, relation: { stance, stage, roles } }: Told) {
  return { articleId, storyId, title, publisher, published, sample, stance, stage, roles };
}
