import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { StrandKind } from '../domain/facts.ts';
import { endpoint } from './endpoint.ts';
import { Day, filterShape } from './filter.ts';

const Strand = z.object({
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
