import type { AddOutcome } from '@entente/shared/contract/add';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { FetchRecord } from '@entente/shared/domain/source';
import { FeedError } from '../ingest/feed/feed-fault.ts';
import type { FeedItem } from '../ingest/feed/feed.ts';
import { type FeedAnswer, fetchFeed } from '../ingest/feed/fetch-feed.ts';
import { afterFailure, afterSuccess, nextVisit } from '../ingest/feed/pace.ts';
import type { Politeness } from '../ingest/feed/politeness.ts';
import type { Robots } from '../ingest/feed/robots.ts';
import type { RequestOptions } from '../ingest/web/guarded-request.ts';
import type { FeedsStore, StoredFeed } from '../store/feeds-store.ts';
import { documentOf } from './document-of.ts';

export interface VisitParts {
  feeds: FeedsStore;
  take: (document: RawDocument) => Promise<AddOutcome>;
  politeness: Pick<Politeness, 'leaveAlone' | 'restsUntil'>;
  robots: Robots;
  /** Each request to a host in its turn. */
  options: Omit<RequestOptions, 'headers'>;
  now: () => Date;
  /** 0 to 1, anew at each call. */
  chance: () => number;
}

/** An article whose page cannot be had is tried so often; then the feed's own words are taken. */
const mostTries = 3;

interface Sums {
  stored: number;
  duplicates: number;
  skipped: number;
  undated: number;
}

/**
 * One visit to a feed, from the question to the record of it. Whatever goes wrong is written down; the last good state is kept. When the
 * signal aborts, what is not read yet is left for the next visit.
 */
export async function visitFeed(parts: VisitParts, feed: StoredFeed, signal?: AbortSignal): Promise<FetchRecord> {
  const begun = parts.now();
  try {
    const answer = await fetchFeed(feed.settings.url, feed, begun, parts.options);
    const sums = await takeItems(parts, feed, answer, signal);
    return await succeed(parts, feed, begun, answer, sums);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return fail(parts, feed, begun, error);
  }
}

/** Oldest first, so that the ids of articles follow the order of the news. An item counts as seen only once it is safe in the store. */
async function takeItems(
  parts: VisitParts,
  feed: StoredFeed,
  { feed: read }: FeedAnswer,
  signal?: AbortSignal,
): Promise<Sums & { fresh: number; waiting: boolean }> {
  const sums = { stored: 0, duplicates: 0, skipped: 0, undated: 0, fresh: 0, waiting: false };
  const items = read?.items ?? [];
  const seen = await parts.feeds.seen(
    feed.id,
    items.map((item) => item.key),
  );
  for (const item of items.toReversed()) {
    if (seen.has(item.key)) continue;
    sums.fresh += 1;
    if (signal?.aborted === true) {
      sums.waiting = true;
      break;
    }
    // It may have been deleted meanwhile.
    if ((await parts.feeds.byId(feed.id)) === null) break;
    if (!(await takeItem(parts, feed, item, sums))) sums.waiting = true;
  }
  return sums;
}

/** False where the article's page could not be had and is tried again at the next visit. */
async function takeItem(parts: VisitParts, feed: StoredFeed, item: FeedItem, sums: Sums): Promise<boolean> {
  const at = parts.now().toISOString();
  const found = await documentOf(parts, feed, item, at);
  if (found.page === 'later') return false;
  if (found.page === 'failed') {
    const tries = await parts.feeds.markItem(feed.id, item.key, false, at);
    if (tries < mostTries) return false;
  }
  const outcome = found.document === null ? null : await parts.take(found.document);
  if (outcome?.outcome === 'stored') sums.stored += 1;
  else if (outcome?.outcome === 'duplicate') sums.duplicates += 1;
  else sums.skipped += 1;
  if (outcome?.outcome === 'stored' && outcome.undated === true) sums.undated += 1;
  await parts.feeds.markItem(feed.id, item.key, true, at);
  return true;
}

async function succeed(
  { feeds, now, chance }: VisitParts,
  feed: StoredFeed,
  begun: Date,
  answer: FeedAnswer,
  sums: Sums & { fresh: number; waiting: boolean },
): Promise<FetchRecord> {
  const items = answer.feed?.items.length ?? 0;
  // At the first visit everything is new, which says nothing of the pace.
  const first = feed.lastSuccessAt === null;
  const pace = afterSuccess(feed, { fresh: first ? 1 : sums.fresh, full: !first && sums.fresh === items, ttl: answer.feed?.ttl ?? null });
  const [at, ended] = [begun.toISOString(), now()];
  const message = [
    answer.movedTo === null ? '' : `The feed has moved to ${answer.movedTo}; the new address is remembered.`,
    answer.feed?.broken ?? '',
    answer.feed !== null && items === 0 ? 'The feed holds no items.' : '',
    sums.waiting ? 'Some pages could not be had and are tried again.' : '',
  ].filter((part) => part !== '');
  const record: FetchRecord = {
    at,
    outcome: answer.feed === null ? 'unchanged' : 'read',
    status: answer.status,
    milliseconds: ended.getTime() - begun.getTime(),
    bytes: answer.bytes,
    items,
    stored: sums.stored,
    duplicates: sums.duplicates,
    skipped: sums.skipped,
    message: message.join(' '),
  };
  // Pages to try again, or a feed that was cut off: the same bytes must be read once more.
  const memory = sums.waiting || answer.feed?.broken ? { etag: null, lastModified: null, bodyHash: null } : answer.memory;
  await feeds.endVisit(
    feed.id,
    {
      ...memory,
      ...pace,
      url: answer.movedTo ?? feed.settings.url,
      nextAt: nextVisit(pace, ended, chance()).toISOString(),
      lastRunAt: at,
      lastSuccessAt: at,
      lastNewAt: sums.stored > 0 ? at : feed.lastNewAt,
      lastMessage: record.message,
    },
    record,
    sums.undated,
  );
  return record;
}

async function fail({ feeds, now, chance }: VisitParts, feed: StoredFeed, begun: Date, error: FeedError): Promise<FetchRecord> {
  const pace = afterFailure(feed);
  const [at, ended] = [begun.toISOString(), now()];
  const record: FetchRecord = {
    at,
    outcome: 'failed',
    status: error.status,
    milliseconds: ended.getTime() - begun.getTime(),
    bytes: 0,
    items: 0,
    stored: 0,
    duplicates: 0,
    skipped: 0,
    message: error.message,
  };
  const nextAt = nextVisit(pace, ended, chance(), error.retryAt).toISOString();
  await feeds.endVisit(feed.id, { ...feed, ...pace, url: feed.settings.url, nextAt, lastRunAt: at, lastMessage: error.message }, record, 0);
  return record;
}
