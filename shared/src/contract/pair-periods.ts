import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';
import { TimelineUnit } from './timeline.ts';

export const pairPeriods = endpoint({
  method: 'get',
  path: '/pair-periods',
  summary: 'Pairs by period: the articles of each pair in each day, week, month or quarter',
  query: z.object({
    ...filterShape,
    unit: TimelineUnit.default('month'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    /** Of all pairs; the items are those with most articles. */
    total: z.number().int(),
    unit: TimelineUnit,
    from: Day.nullable(),
    to: Day.nullable(),
    /** First days of the periods, without a gap. */
    starts: z.array(Day),
    /** `counts` by period; articles of no known day are counted in `articles` alone. */
    items: z.array(z.object({ pair: Pair, articles: z.number().int(), counts: z.array(z.number().int()) })),
  }),
});
