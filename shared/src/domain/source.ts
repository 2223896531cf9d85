import { z } from 'zod';
import { Country } from './codes.ts';

export const sourceKinds = ['paste', 'url', 'file', 'sample', 'feed'] as const;

/** What a user decides about a feed. */
export const FeedSettings = z.object({
  name: z.string().trim().min(1).max(200),
  /** Address of the feed itself. */
  url: z.string().trim().max(4000),
  publisherCountry: Country.nullable().default(null),
  /** ISO 639-1; null lets each text tell for itself. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/u)
    .nullable()
    .default(null),
  tags: z.array(z.string().trim().min(1).max(50)).max(20).default([]),
  /** Where the text comes from: the feed itself, each article's page, or the page where the feed has only a teaser. */
  text: z.enum(['auto', 'feed', 'page']).default('auto'),
  paused: z.boolean().default(false),
});
export type FeedSettings = z.output<typeof FeedSettings>;

/** `silent`: it answers, but brings nothing new for longer than is usual for it. */
export const SourceState = z.enum(['new', 'ok', 'silent', 'failing', 'paused']);
export type SourceState = z.infer<typeof SourceState>;

/** One visit to a feed. */
export const FetchRecord = z.object({
  at: z.string(),
  outcome: z.enum(['read', 'unchanged', 'failed']),
  status: z.number().int().nullable(),
  milliseconds: z.number().int(),
  bytes: z.number().int(),
  /** Items in the feed; of those not seen before: stored, known already, or without an article. */
  items: z.number().int(),
  stored: z.number().int(),
  duplicates: z.number().int(),
  skipped: z.number().int(),
  message: z.string(),
});
export type FetchRecord = z.infer<typeof FetchRecord>;

/** What one day of a feed brought. */
export const SourceDay = z.object({
  day: z.string(),
  stored: z.number().int(),
  duplicates: z.number().int(),
  skipped: z.number().int(),
  undated: z.number().int(),
});
export type SourceDay = z.infer<typeof SourceDay>;
