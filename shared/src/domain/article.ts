import { z } from 'zod';

/** An instant as far as it is known, and where the knowledge comes from. `at` is `2024-06-27` or `2024-06-27T10:36`, with an offset only where the source gives one. */
export const Dated = z.object({
  at: z.string(),
  precision: z.enum(['minute', 'day', 'month', 'year']),
  origin: z.enum(['printed', 'metadata', 'feed', 'url', 'given']),
});
export type Dated = z.infer<typeof Dated>;

/** One published item, cleaned of the page around it. Paragraphs are in reading order; all text is NFC. */
export const Article = z.object({
  title: z.string(),
  body: z.array(z.string()),
  captions: z.array(z.string()),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: Dated.nullable(),
  updated: Dated.nullable(),
  /** ISO 639-1, or `und` where it cannot be told. */
  language: z.string(),
  retrievedAt: z.string(),
  sourceId: z.string(),
  sample: z.boolean(),
  /** SHA-256 (hex) over the folded title and body: equal texts have equal hashes. */
  textHash: z.string(),
});
export type Article = z.infer<typeof Article>;

/** The three places of an article that carry text; offsets of mentions and evidence count UTF-16 units inside one of them. */
export const Where = z.enum(['title', 'body', 'caption']);
export type Where = z.infer<typeof Where>;

/** The text that offsets refer to. */
export const textAt = (article: Pick<Article, 'title' | 'body' | 'captions'>, where: Where): string =>
  where === 'title' ? article.title : (where === 'body' ? article.body : article.captions).join('\n\n');
