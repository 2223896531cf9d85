import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { FeedItem } from '../ingest/feed/feed.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { looksLikeHtml } from '../ingest/looks-like-html.ts';
import { fetchPage, type Page } from '../ingest/page.ts';
import { wordsIn } from '../ingest/words-in.ts';
import type { StoredFeed } from '../store/feeds-store.ts';
import type { VisitParts } from './visit-feed.ts';

/** A feed's text shorter than this is taken for a teaser. */
const fewestWords = 120;

interface Found {
  /** Null where there is neither a page nor words in the feed. */
  document: RawDocument | null;
  /** The page was wanted and could not be had this time. */
  pageFailed: boolean;
}

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
  if (!wanted) return { document: fromFeed, pageFailed: false };
  const page = await pageOf(parts, item.url!);
  if (page === 'failed' || page === 'forbidden') return { document: fromFeed, pageFailed: page === 'failed' };
  return { document: { ...given, ...page }, pageFailed: false };
}

/** A teaser is better than nothing; without one, the headline. */
const ownText = ({ content, title }: FeedItem): string => (content.trim() === '' ? title : content);

const mediaTypeOf = (text: string): RawDocument['mediaType'] => (looksLikeHtml(text) || /<\/?[a-z][^<>]*>/iu.test(text) ? 'text/html' : 'text/plain');

/** `forbidden`: robots.txt says no, or the address leads where nothing is fetched from; asking again will not help. */
async function pageOf({ robots, politeness, options }: VisitParts, url: string): Promise<Page | 'failed' | 'forbidden'> {
  if (!(await robots.allows(url))) return 'forbidden';
  try {
    return await politeness.visit(url, () => fetchPage(url, options));
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return ['address', 'not-text', 'too-large'].includes(error.fault) ? 'forbidden' : 'failed';
  }
}
