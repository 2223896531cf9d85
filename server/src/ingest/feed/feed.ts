/** One entry of a feed, as far as the feed tells. */
export interface FeedItem {
  /** What tells it from the feed's other items: its id, else its address, else its words. */
  key: string;
  url: string | null;
  title: string;
  /** As the feed writes it. */
  publishedAt: string | null;
  /** HTML or text, possibly only a teaser; may be empty. */
  content: string;
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

export interface Feed {
  format: FeedFormat;
  title: string;
  siteUrl: string | null;
  /** ISO 639-1, where the feed says it. */
  language: string | null;
  /** Minutes that the publisher asks readers to wait between visits. */
  ttl: number | null;
  items: FeedItem[];
  /** Set where the feed is broken and could be read in part only: says how. */
  broken: string | null;
}
