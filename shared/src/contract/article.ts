import { z } from 'zod';
import { Article } from '../domain/article.ts';
import { Tagging } from '../domain/tagging.ts';
import { endpoint } from './endpoint.ts';

export const articleById = endpoint({
  method: 'get',
  path: '/articles/:id',
  summary: 'One article with every tag and its evidence',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({ id: z.number().int(), article: Article, tagging: Tagging, storyId: z.number().int() }),
});

export const removeArticle = endpoint({
  method: 'delete',
  path: '/articles/:id',
  summary: 'Removes one article',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({ removed: z.boolean() }),
});
