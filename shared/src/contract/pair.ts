import { z } from 'zod';
import { Dated } from '../domain/article.ts';
import { Pair, StageId, StanceId, Topic } from '../domain/codes.ts';
import { relationFacts } from '../domain/facts.ts';
import { Evidence, RelationRole } from '../domain/tagging.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';
import { pairQuery } from './pair-query.ts';
import { Trend } from './trend.ts';

export const pairSummary = endpoint({
  method: 'get',
  path: '/pairs/:pair',
  summary: 'What is known of one pair under the filter, in numbers',
  query: pairQuery,
  answer: z.object({
    pair: Pair,
    articles: z.number().int(),
    stories: z.number().int(),
    publishers: z.number().int(),
    sample: z.number().int(),
    first: Day.nullable(),
    last: Day.nullable(),
    topics: z.array(z.object({ id: Topic, articles: z.number().int(), first: Day.nullable(), last: Day.nullable() })),
    stances: z.array(z.object({ id: StanceId, articles: z.number().int() })),
    /** The newest dated article that speaks of the pair; null where none has a date. */
    latest: z.object({ articleId: z.number().int(), title: z.string(), language: z.string(), stage: StageId.nullable() }).nullable(),
    trend: Trend,
    /**
     * Articles in the filter's period (or the 30 days that end with its end or with the last article), in the equal period before,
     * and in an equal period on average over the twelve before. Null where nothing has a date.
     */
    change: z.object({ from: Day, to: Day, now: z.number().int(), previous: z.number().int(), usual: z.number() }).nullable(),
  }),
});

/** One line of the pair's chronology: what one story says of the pair, with its best evidence. */
export const ChronologyEntry = z.object({
  storyId: z.number().int(),
  articleId: z.number().int(),
  title: z.string(),
  published: Dated.nullable(),
  topics: z.array(Topic),
  stance: StanceId,
  stage: StageId.nullable(),
  roles: z.array(RelationRole),
  primary: z.boolean(),
  publishers: z.array(z.string()),
  articles: z.number().int(),
  sample: z.boolean(),
  url: z.string().nullable(),
  evidence: z.array(Evidence).min(1),
  ...relationFacts,
});
export type ChronologyEntry = z.output<typeof ChronologyEntry>;

export const pairChronology = endpoint({
  method: 'get',
  path: '/pairs/:pair/chronology',
  summary: 'Dated, quoted evidence for one pair, newest first',
  query: pairQuery.extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  answer: z.object({ total: z.number().int(), items: z.array(ChronologyEntry) }),
});
