import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedItem } from './feed.ts';

const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false, isArray: (name) => name === 'url' });

interface SitemapUrl {
  loc?: string;
  lastmod?: string;
  news?: { title?: string; publication_date?: string; publication?: { name?: string; language?: string } };
}

export const isSitemap = (text: string): boolean => /<(?:\w+:)?urlset[\s>]/u.test(text.slice(0, 4000));

/** A news sitemap: the addresses of a site's articles of the last two days. Entries without news are pages, not articles. */
export function readSitemap(text: string): Feed {
  const { urlset } = parser.parse(text) as { urlset?: { url?: SitemapUrl[] } | '' };
  const urls = (urlset === '' ? undefined : urlset?.url)?.filter((url) => url.loc !== undefined && url.news !== undefined) ?? [];
  const publication = urls[0]?.news?.publication;
  return {
    format: 'sitemap',
    title: publication?.name ?? '',
    siteUrl: null,
    language: publication?.language?.slice(0, 2).toLowerCase() ?? null,
    ttl: null,
    items: urls.map(toItem),
    broken: null,
  };
}

const toItem = ({ loc = '', news, lastmod }: SitemapUrl): FeedItem => ({
  key: loc,
  url: loc,
  title: news?.title ?? '',
  publishedAt: news?.publication_date ?? lastmod ?? null,
  content: '',
});
