import { z } from 'zod';
import { Pair } from './codes.ts';

/** What a user wrote about a pair or an article. */
export const Note = z.object({
  id: z.number().int(),
  pair: Pair.nullable(),
  /** Null where the note is about a pair, or about an article that was removed since. */
  articleId: z.number().int().nullable(),
  /** As it was when the note was written. */
  articleTitle: z.string().nullable(),
  text: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Note = z.infer<typeof Note>;
