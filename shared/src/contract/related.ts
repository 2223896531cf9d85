import { z } from 'zod';
import { ArticleSummary } from './articles.ts';
import { endpoint } from './endpoint.ts';

export const related = endpoint({
  method: 'get',
  path: '/articles/:id/related',
  summary: 'Other stories that are about what an article is about, and the query that finds them',
  query: z.object({ id: z.coerce.number().int().positive(), limit: z.coerce.number().int().min(1).max(50).default(6) }),
  /** `q` is empty where the article says nothing to look for. */
  answer: z.object({ q: z.string(), total: z.number().int(), items: z.array(ArticleSummary) }),
});
