import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedItem } from './feed.ts';

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

interface SitemapUrl {
  loc?: string;
  lastmod?: string;
  news?: { title?: string; publication_date?: string; publication?: { name?: string; language?: string } };
}

export const isSitemap = (text: string): boolean => /<(?:\w+:)?urlset[\s>]/u.test(text.slice(0, 4000));

/** More are not asked for at one visit: an index may name thousands, back to the site's first day. */
const mostSitemaps = 5;

export const isIndex = (text: string): boolean => /<(?:\w+:)?sitemapindex[\s>]/u.test(text.slice(0, 4000));

/** The sitemaps that an index names, the likeliest to hold news first: called so, then changed last. */
export function sitemapsIn(text: string): string[] {
  const { sitemapindex } = parser.parse(text) as { sitemapindex?: { sitemap?: SitemapUrl[] } | '' };
  const named = (sitemapindex === '' ? undefined : sitemapindex?.sitemap) ?? [];
  const isNews = ({ loc = '' }: SitemapUrl): number => Number(/news|haber|noticia|nachricht|actu|novost/iu.test(loc));
  return named
    .filter(({ loc }) => loc !== undefined)
    .toSorted((a, b) => isNews(b) - isNews(a) || (b.lastmod ?? '').localeCompare(a.lastmod ?? ''))
    .slice(0, mostSitemaps)
    .map(({ loc = '' }) => loc);
}

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
