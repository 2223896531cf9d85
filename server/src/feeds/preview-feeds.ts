import type { FeedPreview } from '@entente/shared/contract/sources';
import { discoverFeeds } from '../ingest/feed/discover-feeds.ts';
import { FeedError } from '../ingest/feed/feed-fault.ts';
import { fetchFeed, noMemory } from '../ingest/feed/fetch-feed.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { wordsIn } from '../ingest/words-in.ts';
import type { VisitParts } from './visit-feed.ts';

export type PreviewParts = Pick<VisitParts, 'options' | 'now'> & { isKnown: (url: string) => Promise<boolean> };

const mostFeeds = 8;
const mostItems = 10;

/** The feed at an address, or the feeds that the site there names; in words why there is none. Stores nothing. */
export async function previewFeeds(parts: PreviewParts, text: string): Promise<{ feeds: FeedPreview[]; message: string }> {
  const url = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  try {
    return { feeds: [await preview(parts, url)], message: '' };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.fault !== 'web-page') return { feeds: [], message: error.message };
    return discover(parts, url);
  }
}

async function discover(parts: PreviewParts, url: string): Promise<{ feeds: FeedPreview[]; message: string }> {
  try {
    const { named, usual } = await discoverFeeds(url, parts.options);
    const feeds: FeedPreview[] = [];
    for (const address of [...named.map((link) => link.url), ...usual].slice(0, mostFeeds)) {
      const found = await tryPreview(parts, address);
      if (found !== null) feeds.push(found);
      // Where the site does not name its feed, the first that is found will do.
      if (feeds.length > 0 && usual.length > 0) break;
    }
    return { feeds, message: feeds.length > 0 ? '' : 'No feed was found at this address: the site names none, and none lies in the usual places.' };
  } catch (error) {
    if (error instanceof IngestError) return { feeds: [], message: error.message };
    throw error;
  }
}

async function tryPreview(parts: PreviewParts, url: string): Promise<FeedPreview | null> {
  try {
    return await preview(parts, url);
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

async function preview({ options, now, isKnown }: PreviewParts, url: string): Promise<FeedPreview> {
  const { feed, movedTo } = await fetchFeed(url, noMemory, now(), options);
  const { title, format, language, siteUrl, items, broken } = feed!;
  const address = movedTo ?? url;
  return {
    url: address,
    title: title === '' ? new URL(address).host : title,
    format,
    language,
    siteUrl,
    known: await isKnown(address),
    count: items.length,
    items: items
      .slice(0, mostItems)
      .map((item) => ({ title: item.title, url: item.url, publishedAt: item.publishedAt, words: wordsIn(item.content) })),
    broken,
  };
}
