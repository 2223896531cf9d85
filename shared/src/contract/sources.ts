import { z } from 'zod';
import { FeedSettings, FetchRecord, SourceDay, sourceKinds, SourceState } from '../domain/source.ts';
import { endpoint } from './endpoint.ts';

const id = z.string().min(1).max(100);

/** One source with its health. The instants and the pace are null for sources that nobody visits. */
export const SourceReport = z.object({
  id,
  kind: z.enum(sourceKinds),
  name: z.string(),
  settings: FeedSettings.nullable(),
  state: SourceState,
  /** The state in words, with what to do about it where something can be done. */
  explanation: z.string(),
  articles: z.number().int(),
  lastRunAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  /** When it last brought an article that was new: apart from whether the visits succeed. */
  lastNewAt: z.string().nullable(),
  nextRunAt: z.string().nullable(),
  /** Minutes between two visits, as learned. */
  interval: z.number().int().nullable(),
  failures: z.number().int(),
  /** The last 30 days, oldest first, days without articles included; empty for sources that nobody visits. */
  days: z.array(SourceDay),
});
export type SourceReport = z.output<typeof SourceReport>;

export const sources = endpoint({
  method: 'get',
  path: '/sources',
  summary: 'Where articles come from, and how each source is doing',
  query: z.object({}),
  answer: z.object({ sources: z.array(SourceReport) }),
});

export const sourceById = endpoint({
  method: 'get',
  path: '/sources/:id',
  summary: 'One source with its last 30 visits, newest first',
  query: z.object({ id }),
  answer: SourceReport.extend({ fetches: z.array(FetchRecord) }),
});

/** A feed as it would come in. */
export const FeedPreview = z.object({
  url: z.string(),
  title: z.string(),
  format: z.string(),
  language: z.string().nullable(),
  siteUrl: z.string().nullable(),
  /** True where another source has this address already. */
  known: z.boolean(),
  count: z.number().int(),
  items: z.array(z.object({ title: z.string(), url: z.string().nullable(), publishedAt: z.string().nullable(), words: z.number().int() })),
  broken: z.string().nullable(),
});
export type FeedPreview = z.output<typeof FeedPreview>;

export const previewSource = endpoint({
  method: 'post',
  path: '/sources/preview',
  summary: 'The feeds at an address, or those that a site names; nothing is stored',
  query: z.object({}),
  body: z.object({ url: z.string().trim().min(1).max(4000) }),
  answer: z.object({ feeds: z.array(FeedPreview), message: z.string() }),
});

export const addSource = endpoint({
  method: 'post',
  path: '/sources',
  summary: 'Adds a feed; its first visit follows at once',
  query: z.object({}),
  body: FeedSettings,
  answer: z.object({ id, added: z.boolean(), message: z.string() }),
});

export const changeSource = endpoint({
  method: 'post',
  path: '/sources/:id',
  summary: 'Changes the settings of a feed',
  query: z.object({ id }),
  body: FeedSettings,
  answer: z.object({ changed: z.boolean() }),
});

export const removeSource = endpoint({
  method: 'delete',
  path: '/sources/:id',
  summary: 'Deletes a feed, keeping its articles or dropping them',
  query: z.object({ id, articles: z.enum(['keep', 'drop']) }),
  answer: z.object({ removed: z.boolean(), articles: z.number().int() }),
});

export const pollSource = endpoint({
  method: 'post',
  path: '/sources/:id/poll',
  summary: 'Visits a feed now',
  query: z.object({ id }),
  answer: FetchRecord,
});

export const exportSources = endpoint({
  method: 'get',
  path: '/sources/opml',
  summary: 'All feeds as OPML',
  query: z.object({}),
  answer: z.object({ opml: z.string() }),
});

export const importSources = endpoint({
  method: 'post',
  path: '/sources/opml',
  summary: 'Adds the feeds of an OPML file, sent as its bytes',
  query: z.object({}),
  bytes: true,
  answer: z.object({ added: z.number().int(), known: z.number().int(), refused: z.array(z.object({ name: z.string(), message: z.string() })) }),
});

export const starterSources = endpoint({
  method: 'get',
  path: '/sources/starter',
  summary: 'Well-known defence and agency feeds to choose from; none is on by default',
  query: z.object({}),
  answer: z.object({ feeds: z.array(FeedSettings.extend({ known: z.boolean(), about: z.string() })) }),
});
