import { z } from 'zod';
import { Pair, StageId, Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';
import { pairQuery } from './pair-query.ts';

/** How far one topic is said to have come. */
const Cell = z.object({
  topic: Topic,
  stage: StageId,
  articles: z.number().int(),
  stories: z.number().int(),
  first: Day.nullable(),
  last: Day.nullable(),
});

export const pairLadder = endpoint({
  method: 'get',
  path: '/pairs/:pair/ladder',
  summary: 'How far each topic of one pair has come: topics by stages, suspended and cancelled beside them',
  query: pairQuery,
  answer: z.object({
    pair: Pair,
    /** In the order of topics and stages; cells without an article are left out. */
    cells: z.array(Cell),
    /** Articles whose relation tells no stage. */
    unstaged: z.number().int(),
  }),
});
