import { feedMediaTypes } from '@entente/shared/contract/documents';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

/** A feed before it is written in one of the formats. */
export interface ArticleFeed {
  title: string;
  page: string;
  self: string;
  updated: Date;
  items: readonly ArticleFeedItem[];
}

interface ArticleFeedItem {
  id: string;
  url: string;
  /** Where the article was published. */
  original: string | null;
  title: string;
  text: string;
  updated: Date;
  published: Date | null;
  author: string | null;
  tags: readonly string[];
  language: string | null;
}

const rss = ({ title, page, self, updated, items }: ArticleFeed): string =>
  generateRssFeed({
    title,
    link: page,
    description: title,
    lastBuildDate: updated,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.original ?? item.url,
      description: item.text,
      guid: { value: item.id, isPermaLink: true },
      categories: item.tags.map((name) => ({ name })),
      ...(item.published && { pubDate: item.published }),
      ...(item.author !== null && { dc: { creators: [item.author] } }),
    })),
  });

const atom = ({ title, page, self, updated, items }: ArticleFeed): string =>
  generateAtomFeed({
    id: page,
    title: { value: title },
    updated,
    links: [
      { href: page, rel: 'alternate' },
      { href: self, rel: 'self' },
    ],
    authors: [{ name: 'Entente' }],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      summary: { value: item.text },
      updated: item.updated,
      links: [{ href: item.url, rel: 'alternate' }, ...(item.original === null ? [] : [{ href: item.original, rel: 'via' }])],
      categories: item.tags.map((term) => ({ term })),
      ...(item.published && { published: item.published }),
      ...(item.author !== null && { authors: [{ name: item.author }] }),
    })),
  });

const json = ({ title, page, self, items }: ArticleFeed): string =>
  JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: page,
      feed_url: self,
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_text: item.text,
        date_modified: item.updated,
        tags: [...item.tags],
        ...(item.original !== null && { external_url: item.original }),
        ...(item.published && { date_published: item.published }),
        ...(item.author !== null && { authors: [{ name: item.author }] }),
        ...(item.language !== null && { language: item.language }),
      })),
    }),
  );

export const feedFormats = {
  rss: { mediaType: feedMediaTypes.rss, write: rss },
  atom: { mediaType: feedMediaTypes.atom, write: atom },
  json: { mediaType: feedMediaTypes.json, write: json },
} as const;

export const isFeedFormat = (format: string): format is keyof typeof feedFormats => Object.hasOwn(feedFormats, format);
