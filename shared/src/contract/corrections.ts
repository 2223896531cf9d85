import { z } from 'zod';
import { Pair, StanceId, Topic } from '../domain/codes.ts';
import { Correction, CorrectionKind } from '../domain/correction.ts';
import { endpoint } from './endpoint.ts';

export const corrections = endpoint({
  method: 'get',
  path: '/corrections',
  summary: 'What analysts corrected of the tags of articles, newest first: of one article, or all',
  query: z.object({ article: z.coerce.number().int().positive().optional() }),
  answer: z.object({ corrections: z.array(Correction) }),
});

const CorrectionBody = z
  .object({
    article: z.number().int().positive(),
    kind: CorrectionKind,
    pair: Pair,
    topic: Topic.nullable().default(null),
    /** Of a pair that is added; cooperation where it is left out. */
    stance: StanceId.optional(),
    /** Words of the article, as they stand there. */
    quote: z.string().trim().max(4000).default(''),
    reason: z.string().trim().min(1).max(2000),
  })
  .refine(({ kind, quote }) => kind === 'reject' || quote !== '', {
    message: 'No tag without evidence: quote the sentence that proves it.',
    path: ['quote'],
  });

export const correctArticle = endpoint({
  method: 'post',
  path: '/corrections',
  summary: 'Rejects a pair or a topic of a pair of one article, or adds one with the sentence that proves it; kept when articles are read again',
  query: z.object({}),
  body: CorrectionBody,
  answer: z.object({ id: z.number().int() }),
});

export const undoCorrection = endpoint({
  method: 'delete',
  path: '/corrections/:id',
  summary: 'Takes one correction back',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({ undone: z.boolean() }),
});
