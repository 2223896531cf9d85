import { z } from 'zod';
import { Dated } from '../domain/article.ts';
import { EquipmentClass, Pair, StageId, StanceId } from '../domain/codes.ts';
import { EquipmentFact, MoneyFact } from '../domain/facts.ts';
import { RelationRole } from '../domain/tagging.ts';
import { endpoint } from './endpoint.ts';
import { pairQuery } from './pair-query.ts';

/** The article that says it, and what it says of the pair's roles. */
const source = {
  articleId: z.number().int(),
  storyId: z.number().int(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: Dated.nullable(),
  sample: z.boolean(),
  stance: StanceId,
  stage: StageId.nullable(),
  roles: z.array(RelationRole),
};

export const pairFacts = endpoint({
  method: 'get',
  path: '/pairs/:pair/facts',
  summary: 'Equipment and sums of money named for one pair, newest first; each once for a story',
  query: pairQuery.extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  answer: z.object({
    pair: Pair,
    /** Articles by class of equipment, most first; of all articles, not only of the rows below. */
    classes: z.array(z.object({ id: EquipmentClass, articles: z.number().int() })),
    /** Stories that name equipment, and those that name money; the rows come from the newest of them. */
    stories: z.object({ equipment: z.number().int(), money: z.number().int() }),
    equipment: z.array(EquipmentFact.extend(source)),
    money: z.array(MoneyFact.extend(source)),
  }),
});
