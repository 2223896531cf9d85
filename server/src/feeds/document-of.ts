import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { FeedItem } from '../ingest/feed/feed.ts';
import { IngestError, type IngestFault } from '../ingest/ingest-error.ts';
import { looksLikeHtml } from '../ingest/looks-like-html.ts';
import { fetchPage, type Page } from '../ingest/page.ts';
import { readRetryAfter } from '../ingest/web/retry-after.ts';
import { wordsIn } from '../ingest/words-in.ts';
import type { StoredFeed } from '../store/feeds-store.ts';
import type { VisitParts } from './visit-feed.ts';

/** A feed's text shorter than this is taken for a teaser. */
const fewestWords = 120;

interface Found {
  /** Null where there is neither a page nor words in the feed. */
  document: RawDocument | null;
  /** The page was wanted and could not be had this time, or was not even asked for, since its site wants to be left alone. */
  page: 'had' | 'failed' | 'later';
}

/** Where a site wants to be left alone for longer than this, the words of the feed are taken: the item would be gone by then. */
const longestWait = 6 * 3_600_000;

/** The document of one item: the article's page where the feed has only a teaser or the settings ask for it, else the feed's own text. */
export async function documentOf(parts: VisitParts, { id, settings }: StoredFeed, item: FeedItem, retrievedAt: string): Promise<Found> {
  const given = {
    ...(item.title === '' ? {} : { title: item.title }),
    ...(item.publishedAt === null ? {} : { publishedAt: item.publishedAt, publishedOrigin: 'feed' as const }),
    ...(settings.language === null ? {} : { language: settings.language }),
    publisher: settings.name,
    retrievedAt,
    sourceId: id,
    sample: false,
  };
  const own = ownText(item);
  const fromFeed = own === '' ? null : { ...given, ...(item.url === null ? {} : { url: item.url }), content: own, mediaType: mediaTypeOf(own) };
  const wanted = item.url !== null && (settings.text === 'page' || (settings.text === 'auto' && wordsIn(item.content) < fewestWords));
  if (!wanted) return { document: fromFeed, page: 'had' };
  const page = await pageOf(parts, item.url!);
  if (typeof page === 'string') return { document: fromFeed, page: page === 'forbidden' ? 'had' : page };
  return { document: { ...given, ...page }, page: 'had' };
}

/** A teaser is better than nothing; without one, the headline. */
const ownText = ({ content, title }: FeedItem): string => (content.trim() === '' ? title : content);

const mediaTypeOf = (text: string): RawDocument['mediaType'] => (looksLikeHtml(text) || /<\/?[a-z][^<>]*>/iu.test(text) ? 'text/html' : 'text/plain');

/** Asking again will not help. */
const forGood: ReadonlySet<IngestFault> = new Set(['address', 'robots', 'not-text', 'too-large']);
const usualRest = 600_000;

/** `forbidden`: robots.txt says no, or the address leads where nothing is fetched from. */
async function pageOf({ robots, politeness, options, now }: VisitParts, url: string): Promise<Page | 'failed' | 'later' | 'forbidden'> {
  const rests = politeness.restsUntil(url);
  if (rests !== null) return rests - now().getTime() > longestWait ? 'forbidden' : 'later';
  try {
    return await fetchPage(url, { ...options, mayAsk: (hop) => robots.allows(hop) });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    if (error.fault !== 'busy') return forGood.has(error.fault) ? 'forbidden' : 'failed';
    const until = readRetryAfter(error.retryAfter, now());
    politeness.leaveAlone(url, until === null ? now().getTime() + usualRest : Date.parse(until));
    return 'later';
  }
}
