import { z } from 'zod';
import { JobOutcome } from '../domain/job.ts';
import { Filter } from './filter.ts';

/** An answer that is no single JSON. `path` and `query` are as those of an endpoint. */
export interface DocumentEndpoint {
  path: string;
  summary: string;
  query: z.ZodObject;
  mediaTypes: readonly string[];
}

/** Formats in which articles can be followed. */
export const feedMediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
type FeedFormat = keyof typeof feedMediaTypes;

/** All of them: feeds, a stream of events, whole tables. */
export const documents = {
  articleFeed: {
    path: '/articles/feed.:format',
    summary: 'The newest articles under a filter, for readers of feeds: the address of any view',
    query: Filter.extend({ format: z.enum(Object.keys(feedMediaTypes) as [FeedFormat, ...FeedFormat[]]) }),
    mediaTypes: Object.values(feedMediaTypes),
  },
  jobEvents: {
    path: '/jobs/events',
    summary: 'Server-sent events: the answer of /jobs at once, and again whenever it has changed',
    query: z.object({}),
    mediaTypes: ['text/event-stream'],
  },
  jobEntriesFile: {
    path: '/jobs/:id/entries.csv',
    summary: 'All that became of what a job handled, as a table',
    query: z.object({ id: z.coerce.number().int().positive(), outcome: JobOutcome.optional() }),
    mediaTypes: ['text/csv'],
  },
} as const satisfies Record<string, DocumentEndpoint>;
