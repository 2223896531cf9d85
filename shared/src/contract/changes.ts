import { z } from 'zod';
import { Pair, Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';

export const changeKinds = ['rising', 'falling', 'silent', 'new-pair', 'new-topic'] as const;

/** What is unlike before for one pair, held against its own past alone. */
export const Change = z.object({
  pair: Pair,
  kind: z.enum(changeKinds),
  /** Articles in the window. */
  now: z.number().int(),
  /** Articles in an equal window, on average over the twelve before. */
  usual: z.number(),
  /** Articles in those twelve together. */
  before: z.number().int(),
  /** Topics that the pair was never in the news for before. */
  newTopics: z.array(Topic),
  /** Last day on which it was in the news before the window. */
  lastBefore: Day.nullable(),
});
export type Change = z.output<typeof Change>;

/** Days of a month, a quarter and a year, as windows count them. */
export const windowDays = { month: 30, quarter: 91, year: 365 } as const;

export const changes = endpoint({
  method: 'get',
  path: '/changes',
  summary: 'Pairs that rise, fall, fall silent, or are in the news for something for the first time, each against its own usual measure',
  query: z.object({
    ...filterShape,
    /** How long the window is; without it, a month, a quarter or a year, whichever first has something to tell. */
    days: z.coerce.number().int().min(1).max(366).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(8),
  }),
  answer: z.object({
    /** The window: it ends with the filter's period, else with the newest article. Null where nothing has a date. */
    window: z.object({ from: Day, to: Day, days: z.number().int() }).nullable(),
    /** The twelve equal windows before it. */
    baseline: z.object({ from: Day, to: Day }).nullable(),
    total: z.number().int(),
    items: z.array(Change),
  }),
});
