import { z } from 'zod';
import { Pair, StanceId, Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';

export const Relationship = z.object({
  pair: Pair,
  articles: z.number().int(),
  stories: z.number().int(),
  /** Articles in the equal period before (0 where the filter has no period: then null). */
  previous: z.number().int().nullable(),
  /** Articles in an equal period, on average over the twelve before; null where the filter has no beginning. */
  usual: z.number().nullable(),
  /** Articles in 24 equal slices of the period shown. */
  spark: z.array(z.number().int()),
  topics: z.array(z.object({ id: Topic, articles: z.number().int() })),
  stances: z.record(StanceId, z.number().int()),
  first: Day.nullable(),
  last: Day.nullable(),
});
export type Relationship = z.output<typeof Relationship>;

export const relationships = endpoint({
  method: 'get',
  path: '/relationships',
  summary: 'Pairs ranked by articles under the filter',
  query: z.object({ ...filterShape, limit: z.coerce.number().int().min(1).max(1000).default(50) }),
  answer: z.object({
    total: z.number().int(),
    from: Day.nullable(),
    to: Day.nullable(),
    /** The equal period right before, where the filter has a beginning. */
    before: z.object({ from: Day, to: Day }).nullable(),
    items: z.array(Relationship),
  }),
});
