import { z } from 'zod';
import { EquipmentClass, StanceId, Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';
import { Trend } from './trend.ts';

export const summary = endpoint({
  method: 'get',
  path: '/summary',
  summary: 'What the filter counts, in numbers: each is what adding that choice to the filter counts',
  query: z.object(filterShape),
  answer: z.object({
    articles: z.number().int(),
    stories: z.number().int(),
    publishers: z.number().int(),
    /** Pairs of countries that are put together. */
    pairs: z.number().int(),
    sample: z.number().int(),
    first: Day.nullable(),
    last: Day.nullable(),
    topics: z.array(z.object({ id: Topic, articles: z.number().int() })),
    stances: z.array(z.object({ id: StanceId, articles: z.number().int() })),
    equipment: z.array(z.object({ id: EquipmentClass, articles: z.number().int() })),
    trend: Trend,
  }),
});
