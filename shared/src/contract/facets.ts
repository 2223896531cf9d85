import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';

const counts = z.array(z.object({ id: z.string(), articles: z.number().int() }));

/** For each part of the filter, what else could be chosen: counted with that part itself left open, most first. */
export const facets = endpoint({
  method: 'get',
  path: '/facets',
  summary: 'Counts for every choice of the filter bar',
  query: z.object(filterShape),
  answer: z.object({
    total: z.number().int(),
    stories: z.number().int(),
    publishers: z.number().int(),
    sample: z.number().int(),
    country: counts,
    pair: counts,
    topic: counts,
    stance: counts,
    stage: counts,
    /** By the nearest that the countries stand: each counts what is so near or nearer. */
    strength: counts,
    language: counts,
    publisher: counts,
    /** Of those that are not known too, as `unknown`. */
    publisherCountry: counts,
    source: counts,
    relevance: counts,
  }),
});
