import { createHash } from 'node:crypto';
import { guardedRequest, type HttpAnswer, type RequestOptions } from '../web/guarded-request.ts';
import { readRetryAfter } from '../web/retry-after.ts';
import { type IngestFault, IngestError } from '../ingest-error.ts';
import type { Feed } from './feed.ts';
import { FeedError, type FeedFault } from './feed-fault.ts';
import { guardXml } from './guard-xml.ts';
import { feedText, isPacked, readFeed } from './read-feed.ts';
import { isIndex, sitemapsIn } from './read-sitemap.ts';

/** What is remembered of the last good answer, so that the same is not read twice. */
export interface FeedMemory {
  etag: string | null;
  lastModified: string | null;
  bodyHash: string | null;
}

export const noMemory: FeedMemory = { etag: null, lastModified: null, bodyHash: null };

export interface FeedAnswer {
  /** Null where nothing has changed since the last good answer. */
  feed: Feed | null;
  memory: FeedMemory;
  /** New address, where the publisher says that the feed has moved for good. */
  movedTo: string | null;
  status: number;
  bytes: number;
}

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

/** Asks for a feed, only if it has changed. Throws a `FeedError`; a failure leaves the caller's memory as it was. */
export async function fetchFeed(url: string, memory: FeedMemory, now: Date, options: Omit<RequestOptions, 'headers'> = {}): Promise<FeedAnswer> {
  const headers = {
    accept,
    ...(memory.etag === null ? {} : { 'if-none-match': memory.etag }),
    ...(memory.lastModified === null ? {} : { 'if-modified-since': memory.lastModified }),
  };
  const answer = await request(url, { ...options, headers });
  const { status, bytes, movedTo } = answer;
  if (status === 304) return { feed: null, memory, movedTo, status, bytes: 0 };
  refuseStatus(answer, now);
  const bodyHash = hashOf([bytes]);
  const next = { etag: answer.headers.get('etag'), lastModified: answer.headers.get('last-modified'), bodyHash };
  const parts = bodyHash === memory.bodyHash ? null : indexed(answer);
  if (parts !== null) return { ...(await fetchParts(parts, memory, now, options)), movedTo, status };
  const feed = bodyHash === memory.bodyHash ? null : readFeed(bytes, answer.headers.get('content-type'), answer.url.href);
  return { feed, memory: next, movedTo, status, bytes: bytes.byteLength };
}

const hashOf = (parts: readonly Uint8Array[]): string => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** The addresses of the sitemaps that an index of them names; null where the answer is none. */
function indexed({ bytes, headers, url }: HttpAnswer): string[] | null {
  if (!isPacked(bytes) && !Buffer.from(bytes.subarray(0, 4000)).includes('sitemapindex')) return null;
  const text = feedText(bytes, headers.get('content-type'));
  if (!isIndex(text)) return null;
  guardXml(text);
  return sitemapsIn(text).flatMap((part) => (URL.canParse(part, url.href) ? [new URL(part, url.href).href] : []));
}

/**
 * Reads the sitemaps of an index, one after the other and each in the turn of its host. One that cannot be had leaves the others alone,
 * unless the site asks to be left in peace. What an index says of itself tells nothing of its parts: they are asked for at each visit.
 */
async function fetchParts(
  parts: readonly string[],
  memory: FeedMemory,
  now: Date,
  options: Omit<RequestOptions, 'headers'>,
): Promise<Pick<FeedAnswer, 'feed' | 'memory' | 'bytes'>> {
  const read: { feed: Feed; bytes: Uint8Array }[] = [];
  let fault: FeedError | null = null;
  for (const part of parts) {
    try {
      const answer = await request(part, { ...options, headers: { accept } });
      refuseStatus(answer, now);
      read.push({ feed: readFeed(answer.bytes, answer.headers.get('content-type'), answer.url.href), bytes: answer.bytes });
    } catch (error) {
      if (!(error instanceof FeedError) || error.fault === 'busy') throw error;
      fault = error;
    }
  }
  if (fault !== null && read.length === 0) throw fault;
  const bodyHash = hashOf(read.map(({ bytes }) => bytes));
  const items = new Map(read.flatMap(({ feed }) => feed.items.map((item) => [item.key, item] as const)));
  const first = read.find(({ feed }) => feed.items.length > 0)?.feed;
  const broken = fault === null ? null : `${parts.length - read.length} of ${parts.length} sitemaps could not be read: ${fault.message}`;
  return {
    feed:
      bodyHash === memory.bodyHash && broken === null
        ? null
        : {
            format: 'sitemap',
            title: first?.title ?? '',
            siteUrl: null,
            language: first?.language ?? null,
            ttl: null,
            items: [...items.values()],
            broken,
          },
    memory: { ...noMemory, bodyHash },
    bytes: read.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  };
}

const faults: Record<IngestFault, FeedFault> = {
  address: 'address',
  unreachable: 'unreachable',
  status: 'server',
  busy: 'busy',
  redirects: 'redirects',
  robots: 'refused',
  challenge: 'challenge',
  'too-slow': 'too-slow',
  'too-large': 'too-large',
  'not-text': 'malformed',
  unreadable: 'malformed',
};

async function request(url: string, options: RequestOptions): Promise<HttpAnswer> {
  try {
    return await guardedRequest(url, options);
  } catch (error) {
    if (error instanceof IngestError) throw new FeedError(faults[error.fault], error.message);
    throw error;
  }
}

function refuseStatus({ status, headers }: HttpAnswer, now: Date): void {
  if (status >= 200 && status < 300 && status !== 204) return;
  const retryAt = readRetryAfter(headers.get('retry-after'), now);
  const fail = (fault: FeedFault, message: string): never => {
    throw new FeedError(fault, message, { status, retryAt });
  };
  if (status === 429) fail('busy', 'The site asks to be visited less often (429); Entente waits.');
  if (status === 503) fail('server', 'The site says that it is not available just now (503).');
  if (status === 404) fail('not-found', 'There is nothing at this address (404). The feed may have moved: look for its new address on the site.');
  if (status === 410) fail('gone', 'The publisher says that this feed is gone for good (410). Pause or delete the source, or give its new address.');
  if (status === 401 || status === 403 || status === 451) fail('refused', `The site does not let Entente read this feed (${status}).`);
  fail('server', `The site answered ${status} instead of the feed.`);
}
