import { z } from 'zod';
import { Dated } from '../domain/article.ts';
import { Country, Pair, StanceId, Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';

export const ArticleSummary = z.object({
  id: z.number().int(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: Dated.nullable(),
  retrievedAt: z.string(),
  language: z.string(),
  sample: z.boolean(),
  relevant: z.boolean(),
  countries: z.array(Country),
  topics: z.array(Topic),
  relations: z.array(z.object({ pair: Pair, stance: StanceId, primary: z.boolean() })),
  storyId: z.number().int(),
  lead: z.string(),
  /** Where the text filter matched: plain text with the matches between U+E000 and U+E001. */
  snippet: z.string().nullable(),
});
export type ArticleSummary = z.output<typeof ArticleSummary>;

export const articles = endpoint({
  method: 'get',
  path: '/articles',
  summary: 'The articles that a filter counts, page by page',
  query: z.object({
    ...filterShape,
    sort: z.enum(['newest', 'oldest', 'relevance']).default('newest'),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({ total: z.number().int(), items: z.array(ArticleSummary), next: z.string().nullable() }),
});
