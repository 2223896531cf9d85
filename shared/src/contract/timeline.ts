import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';

/**
 * `topic-stance`: topics of what is not conflict, and under `conflict` what is, be it cooperation refused or suspended or none at all.
 * `pair` and `publisherCountry` count those with most articles under the filter.
 */
export const TimelineSplit = z.enum(['topic', 'stance', 'topic-stance', 'pair', 'publisherCountry']);

export const TimelineUnit = z.enum(['day', 'week', 'month', 'quarter']);

/** Counts over time. Buckets start on the unit's first day (weeks on Monday) and are zero-filled from the range's first to its last. */
export const timeline = endpoint({
  method: 'get',
  path: '/timeline',
  summary: 'Articles or stories over time, split by topic, stance, pair or country of the publisher',
  query: z.object({
    ...filterShape,
    unit: TimelineUnit.default('month'),
    split: TimelineSplit.default('topic'),
    count: z.enum(['articles', 'stories']).default('articles'),
  }),
  answer: z.object({
    unit: TimelineUnit,
    from: Day.nullable(),
    to: Day.nullable(),
    /** Of the split: all that there are, or those with most articles, most first. */
    keys: z.array(z.string()),
    /** `total` counts each article (story) once; `counts` by key of the split, an article of two topics in both. */
    buckets: z.array(z.object({ start: Day, total: z.number().int(), counts: z.record(z.string(), z.number().int()) })),
    /** Articles under the filter that have no known day, and so stand in no bucket. */
    undated: z.number().int(),
  }),
});
