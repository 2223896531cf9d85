import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { StrandKind } from '../domain/facts.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';
import { pairQuery } from './pair-query.ts';

export const Strand = z.object({
  id: z.string(),
  name: z.string(),
  kind: StrandKind,
  articles: z.number().int(),
  stories: z.number().int(),
  first: Day.nullable(),
  last: Day.nullable(),
  /** The newest days on which an article names it, oldest first. */
  dates: z.array(Day),
});

export type Strand = z.output<typeof Strand>;

export const pairStrands = endpoint({
  method: 'get',
  path: '/pairs/:pair/strands',
  summary: 'Named agreements, exercise series, programmes and platforms of one pair, those named most first',
  query: pairQuery.extend({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answer: z.object({ pair: Pair, total: z.number().int(), items: z.array(Strand) }),
});
