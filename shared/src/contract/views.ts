import { z } from 'zod';
import { SavedView } from '../domain/saved-view.ts';
import { endpoint } from './endpoint.ts';

/** A place of the dashboard with its filter: path and query. Never another host's. */
const ViewPath = z
  .string()
  .max(8000)
  .regex(/^\/(?![/\\])[^\s\\]*$/u, 'a view is a path of this dashboard, as /articles?country=TUR');

export const views = endpoint({
  method: 'get',
  path: '/views',
  summary: 'Saved views, by name',
  query: z.object({}),
  answer: z.object({ views: z.array(SavedView) }),
});

export const saveView = endpoint({
  method: 'post',
  path: '/views',
  summary: 'Saves a view under a name; a view of this name is replaced',
  query: z.object({}),
  body: z.object({ name: z.string().trim().min(1).max(100), path: ViewPath, home: z.boolean().default(false) }),
  answer: z.object({ id: z.number().int() }),
});

export const removeView = endpoint({
  method: 'delete',
  path: '/views/:id',
  summary: 'Removes one saved view',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({ removed: z.boolean() }),
});
