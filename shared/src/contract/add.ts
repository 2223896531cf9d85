import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** What became of one document. Nothing is lost in silence: what is not stored says why. */
export const AddOutcome = z.object({
  outcome: z.enum(['stored', 'duplicate', 'skipped', 'failed']),
  /** The stored article, or the one it is a duplicate of. */
  id: z.number().int().optional(),
  title: z.string().optional(),
  /** 1-based line or record of a JSONL or CSV file. */
  line: z.number().int().optional(),
  /** Of a stored article: whether it is about defence cooperation. */
  relevant: z.boolean().optional(),
  /** True of a stored article whose date nobody knows. */
  undated: z.boolean().optional(),
  message: z.string(),
});
export type AddOutcome = z.output<typeof AddOutcome>;

export const addText = endpoint({
  method: 'post',
  path: '/articles',
  summary: 'Adds the pasted text of one article',
  query: z.object({}),
  body: z.object({
    text: z.string(),
    title: z.string().optional(),
    url: z.string().optional(),
    publishedAt: z.string().optional(),
    publisher: z.string().optional(),
  }),
  answer: AddOutcome,
});

export const addUrl = endpoint({
  method: 'post',
  path: '/articles/from-url',
  summary: 'Fetches one page and adds its article',
  query: z.object({}),
  body: z.object({ url: z.string().max(4000) }),
  answer: AddOutcome,
});

export const addFile = endpoint({
  method: 'post',
  path: '/articles/from-file',
  summary: 'Adds the articles of one file (.txt .html .mhtml .json .jsonl .csv), sent as its bytes',
  query: z.object({ name: z.string().min(1).max(500) }),
  bytes: true,
  answer: z.object({
    name: z.string(),
    stored: z.number().int(),
    duplicates: z.number().int(),
    skipped: z.number().int(),
    failed: z.number().int(),
    /** The first 1,000 outcomes that are not `stored`, and up to 20 that are. */
    outcomes: z.array(AddOutcome),
  }),
});
