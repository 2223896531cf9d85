import { z } from 'zod';
import { Country, Pair, StanceId, Topic } from './codes.ts';

/** A dated relation between two states that a machine coded from news elsewhere. It is never counted among what Entente read itself. */
export const CodedEvent = z.object({
  /** GDELT's number of the event. */
  id: z.string(),
  day: z.string(),
  pair: Pair,
  from: Country,
  to: Country,
  /** CAMEO code, and what it means. */
  code: z.string(),
  meaning: z.string(),
  stance: StanceId,
  topic: Topic.nullable(),
  mentions: z.number().int(),
  sources: z.number().int(),
  url: z.string().nullable(),
});
export type CodedEvent = z.output<typeof CodedEvent>;
