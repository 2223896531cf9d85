import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { Badge } from './article-story.ts';
import { ArticleSummary } from './articles.ts';
import { filterShape } from './filter.ts';

export const stories = endpoint({
  method: 'get',
  path: '/stories',
  summary: 'The newest stories under the filter; copies folded',
  query: z.object({ ...filterShape, limit: z.coerce.number().int().min(1).max(100).default(10) }),
  answer: z.object({
    total: z.number().int(),
    items: z.array(
      z.object({
        id: z.number().int(),
        lead: ArticleSummary,
        articles: z.number().int(),
        publishers: z.array(z.string()),
        independent: z.number().int(),
        badges: z.array(Badge),
      }),
    ),
  }),
});
