import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairFacts } from '@entente/shared/contract/pair-facts';
import type { Relation } from '@entente/shared/domain/tagging';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import type { StoredArticle } from '../store/store.ts';
import { byTime } from '../tally/by-time.ts';
import { money } from '../tally/columns.ts';
import { countBits } from '../tally/counts.ts';
import { firstRows } from '../tally/first-rows.ts';
import { leadRows } from '../tally/story-rows.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';

type Answer = AnswerOf<typeof pairFacts>;

/** Counts come from the tally; of the store only the first articles of the newest stories are read, `limit` for each kind. */
export async function answerPairFacts(deps: QueryDeps, query: QueryOf<typeof pairFacts>): Promise<Answer> {
  const { store, tally } = deps;
  const { columns } = tally;
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
  const newest = (some: Int32Array): number[] => firstRows(some, byTime(columns, 'newest'), query.limit).map((row) => columns.id.data[row]!);
  const [equipmentIds, moneyIds] = [newest(withEquipment), newest(withMoney)];
  const read = new Map((await store.byIds([...new Set([...equipmentIds, ...moneyIds])])).map((stored) => [stored.id, stored]));
  const told = (ids: readonly number[]) => ids.flatMap((id) => tellings(read.get(id), query));
  return {
    pair: query.pair,
    classes: equipmentClassIds
      .map((id, at) => ({ id, articles: counts[at]! }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles),
    stories: { equipment: withEquipment.length, money: withMoney.length },
    equipment: told(equipmentIds).flatMap(({ relation, source }) => relation.equipment.map((fact) => ({ ...fact, ...source }))),
    money: told(moneyIds).flatMap(({ relation, source }) => relation.money.map((fact) => ({ ...fact, ...source }))),
  };
}

function tellings(stored: StoredArticle | undefined, { pair }: QueryOf<typeof pairFacts>) {
  const relation = stored?.tagging.relations.find((one: Relation) => one.pair === pair);
  if (!stored || !relation) return [];
  const { id, storyId, article } = stored;
  const { title, publisher, published, sample } = article;
  const { stance, stage, roles } = relation;
  return [{ relation, source: { articleId: id, storyId, title, publisher, published, sample, stance, stage, roles } }];
}
