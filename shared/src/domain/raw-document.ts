import { z } from 'zod';

/** What came in from the world, untouched: the hand-over from ingest to extract. */
export const RawDocument = z.object({
  /** Text as pasted or read; HTML as served (already decoded to a string). */
  content: z.string(),
  mediaType: z.enum(['text/plain', 'text/html']),
  /** What the sender says of it; where given it wins over what extraction finds. */
  title: z.string().optional(),
  url: z.string().optional(),
  publishedAt: z.string().optional(),
  /** Who says `publishedAt`: a person or file (the default), or a feed, whose word is checked against the retrieval. */
  publishedOrigin: z.enum(['given', 'feed']).optional(),
  publisher: z.string().optional(),
  language: z.string().optional(),
  /** ISO instant of retrieval: no date in the document can be later than this. */
  retrievedAt: z.string(),
  sourceId: z.string(),
  sample: z.boolean().default(false),
});
export type RawDocument = z.infer<typeof RawDocument>;
