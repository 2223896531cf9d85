import { z } from 'zod';
import { Country, Pair } from '../domain/codes.ts';
import { Office } from '../domain/facts.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';
import { pairQuery } from './pair-query.ts';

export const pairPeople = endpoint({
  method: 'get',
  path: '/pairs/:pair/people',
  summary: 'Who of the two countries is named with an office, those named most first',
  query: pairQuery.extend({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answer: z.object({
    pair: Pair,
    total: z.number().int(),
    items: z.array(
      z.object({ name: z.string(), office: Office, country: Country, articles: z.number().int(), first: Day.nullable(), last: Day.nullable() }),
    ),
  }),
});
