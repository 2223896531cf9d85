import { z } from 'zod';
import { Day } from './filter.ts';
import { endpoint } from './endpoint.ts';

export const status = endpoint({
  method: 'get',
  path: '/status',
  summary: 'What the store holds, and which tagger read it',
  query: z.object({}),
  answer: z.object({
    articles: z.number().int(),
    sample: z.number().int(),
    undated: z.number().int(),
    first: Day.nullable(),
    last: Day.nullable(),
    tagger: z.string(),
    /** How many articles other versions of the tagger have read, null being one from before versions were noted; empty where nothing is to be read again. */
    readByOthers: z.array(z.object({ tagger: z.string().nullable(), articles: z.number().int() })),
    version: z.string(),
    sources: z.array(
      z.object({ id: z.string(), kind: z.string(), name: z.string(), articles: z.number().int(), lastArticleAt: z.string().nullable() }),
    ),
  }),
});

export const loadSample = endpoint({
  method: 'post',
  path: '/sample',
  summary: 'Brings the sample corpus in',
  query: z.object({}),
  answer: z.object({ stored: z.number().int() }),
});

export const removeSample = endpoint({
  method: 'delete',
  path: '/sample',
  summary: 'Takes the whole sample corpus out',
  query: z.object({}),
  answer: z.object({ removed: z.number().int() }),
});
