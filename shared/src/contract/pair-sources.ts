import { z } from 'zod';
import { Country, Pair } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';
import { pairQuery } from './pair-query.ts';

export const pairSources = endpoint({
  method: 'get',
  path: '/pairs/:pair/sources',
  summary: 'Whose press reports one pair: articles by country of the publisher and by publisher, most first',
  query: pairQuery.extend({ limit: z.coerce.number().int().min(1).max(500).default(30) }),
  answer: z.object({
    pair: Pair,
    /** `null`: of publishers whose country is not known, or that are not named. */
    countries: z.array(z.object({ country: Country.nullable(), articles: z.number().int(), publishers: z.number().int() })),
    /** Publishers in all; the items are those of most articles. */
    total: z.number().int(),
    items: z.array(
      z.object({ publisher: z.string(), country: Country.nullable(), articles: z.number().int(), first: Day.nullable(), last: Day.nullable() }),
    ),
  }),
});
