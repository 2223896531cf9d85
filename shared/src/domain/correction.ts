import { z } from 'zod';
import { Where } from './article.ts';
import { Pair, StanceId, Topic } from './codes.ts';

/** A pair, or a topic of a pair, that an article does not speak of, as an analyst says; or one that it does, with the sentence that proves it. */
export const CorrectionKind = z.enum(['reject', 'add']);
export type CorrectionKind = z.infer<typeof CorrectionKind>;

/** An analyst's word on what one article says of one pair. It holds whatever the tagger says, now or later. */
export const Correction = z.object({
  id: z.number().int(),
  articleId: z.number().int(),
  articleTitle: z.string(),
  kind: CorrectionKind,
  pair: Pair,
  /** Null where the correction is about the pair as a whole. */
  topic: Topic.nullable(),
  /** Of a pair that is added. */
  stance: StanceId.nullable(),
  /** What proves an addition; verbatim, as evidence is. Null where something is rejected. */
  proof: z.object({ quote: z.string().min(1), where: Where, start: z.number().int(), end: z.number().int() }).nullable(),
  /** In the analyst's words. */
  reason: z.string(),
  at: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** Rules that stand beside the evidence of what an analyst added, and beside relevance that follows from corrections. */
export const byAnalyst = (rule: string): boolean => rule.startsWith('analyst/');
