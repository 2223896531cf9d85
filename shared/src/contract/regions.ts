import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { regions as regionNames } from '../vocabulary/places.ts';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';

const RegionName = z.enum(regionNames);

export const regions = endpoint({
  method: 'get',
  path: '/regions',
  summary: 'Articles by the regions of the two countries that they put together, most first',
  query: z.object(filterShape),
  answer: z.object({
    /** `from` and `to` are the same inside a region. An article counts once for two regions, whatever the number of its pairs. */
    items: z.array(z.object({ from: RegionName, to: RegionName, articles: z.number().int(), pairs: z.array(Pair) })),
  }),
});
