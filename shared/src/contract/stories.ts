import { z } from 'zod';
import { Country } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Badge } from './article-story.ts';
import { ArticleSummary } from './articles.ts';
import { Day, filterShape } from './filter.ts';

export const stories = endpoint({
  method: 'get',
  path: '/stories',
  summary: 'Stories under the filter, the newest or those told by most first; copies folded',
  query: z.object({
    ...filterShape,
    /** `most-covered`: by articles under the filter. */
    sort: z.enum(['newest', 'most-covered']).default('newest'),
    skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(10),
  }),
  answer: z.object({
    total: z.number().int(),
    items: z.array(
      z.object({
        id: z.number().int(),
        lead: ArticleSummary,
        articles: z.number().int(),
        publishers: z.array(z.string()),
        independent: z.number().int(),
        countries: z.array(Country),
        /** Days of its first and last article under the filter. */
        first: Day.nullable(),
        last: Day.nullable(),
        badges: z.array(Badge),
      }),
    ),
  }),
});
