import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';
import { Strand } from './pair-strands.ts';

export const strands = endpoint({
  method: 'get',
  path: '/strands',
  summary: 'Named agreements, exercise series, programmes and platforms under the filter, those named most first',
  query: z.object({ ...filterShape, limit: z.coerce.number().int().min(1).max(200).default(30) }),
  answer: z.object({
    total: z.number().int(),
    /** With the pairs for which each is named, most first. */
    items: z.array(Strand.extend({ pairs: z.array(z.object({ pair: Pair, articles: z.number().int() })) })),
  }),
});
