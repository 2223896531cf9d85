import { z } from 'zod';
import { Dated } from '../domain/article.ts';
import { Pair, StageId, StanceId, Topic } from '../domain/codes.ts';
import { EventTime } from '../domain/facts.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';

export const upcoming = endpoint({
  method: 'get',
  path: '/upcoming',
  summary: 'What articles under the filter announce for days after the newest article of the store, the next first',
  query: z.object({ ...filterShape, limit: z.coerce.number().int().min(1).max(100).default(10) }),
  answer: z.object({
    /** Day of the newest article of all; null where nothing has a date. */
    after: Day.nullable(),
    /** Announcements, each once for a story, a pair and a day. */
    total: z.number().int(),
    items: z.array(
      z.object({
        event: EventTime,
        pair: Pair,
        topics: z.array(Topic),
        stance: StanceId,
        stage: StageId.nullable(),
        articleId: z.number().int(),
        title: z.string(),
        language: z.string(),
        published: Dated.nullable(),
        sample: z.boolean(),
      }),
    ),
  }),
});
