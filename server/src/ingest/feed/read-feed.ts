import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { hasChallenge } from '../challenge.ts';
import { charsetOfHeader, charsetOfPage, decodeText } from '../decode-text.ts';
import type { Feed, FeedItem } from './feed.ts';
import { FeedError } from './feed-fault.ts';
import { guardXml } from './guard-xml.ts';
import { isSitemap, readSitemap } from './read-sitemap.ts';

type Parsed = ReturnType<typeof parseFeed>;

/** Reads RSS 0.9x to 2.0, Atom, RDF, JSON Feed and news sitemaps. `base` is where the bytes came from. Throws a `FeedError` in plain words. */
export function readFeed(bytes: Uint8Array, contentType: string | null, base: string): Feed {
  const text = feedText(bytes, contentType);
  if (text === '') throw new FeedError('malformed', 'The site answered with nothing at all instead of a feed.');
  refusePage(text);
  if (!text.startsWith('{')) guardXml(text);
  const feed = isSitemap(text) ? readSitemap(text) : fromParsed(...parseOrMend(text), base);
  return { ...feed, siteUrl: absolute(feed.siteUrl, base), items: unique(feed.items.map((item) => ({ ...item, url: absolute(item.url, base) }))) };
}

/** What came, unpacked where the file itself is packed (`sitemap.xml.gz`), as text. */
export function feedText(bytes: Uint8Array, contentType: string | null): string {
  const plain = unpacked(bytes);
  return decodeText(plain, [charsetOfHeader(contentType), charsetOfPage(plain)]).trimStart();
}

export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const mostUnpacked = 50_000_000;

function unpacked(bytes: Uint8Array): Uint8Array {
  if (!isPacked(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch {
    throw new FeedError('malformed', 'The file is packed, and damaged or larger than 50 MB when it is unpacked.');
  }
}

/** A web page is a failure, never an empty feed. */
function refusePage(text: string): void {
  if (!/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>])/iu.test(text)) return;
  throw hasChallenge(text)
    ? new FeedError(
        'challenge',
        'The site answered with a page that wants to know whether a person is asking. It does not let programs read this feed.',
      )
    : new FeedError(
        'web-page',
        'The address answered with a web page instead of a feed. The feed may have moved: look for its new address on the site.',
      );
}

/** A feed cut off in the middle is read up to its last whole item, and says so: half an article must not pass for a whole one. */
function parseOrMend(text: string): [Parsed, string | null] {
  const root = /<((?:\w+:)?(?:rss|feed|RDF))[\s>]/u.exec(text.slice(0, 4000))?.[1];
  if (root === undefined || text.lastIndexOf(`</${root}`) > 0) return [parse(text), null];
  const cut = Math.max(text.lastIndexOf('</item>') + 7, text.lastIndexOf('</entry>') + 8);
  if (cut <= 8) throw malformed();
  const channel = /^(?:\w+:)?rss$/u.test(root) ? '</channel>' : '';
  return [parse(`${text.slice(0, cut)}${channel}</${root}>`), 'The feed is broken off; it was read up to its last whole item.'];
}

/** A sign of "less than" that opens no tag is written as it should have been: one headline must not cost the whole feed. */
const mended = (text: string): string => text.replaceAll(/<(?![A-Za-z_/!?])/gu, '&lt;');

function parse(text: string, isMended = false): Parsed {
  try {
    return parseFeed(text);
  } catch {
    const again = isMended || text.startsWith('{') ? text : mended(text);
    if (again === text) throw malformed();
    return parse(again, true);
  }
}

const malformed = (): FeedError =>
  new FeedError('malformed', 'What the address answers is no feed that can be read: neither RSS, Atom, RDF, JSON Feed nor a news sitemap.');

/** Where the links of a part begin: each part of a feed may say it anew (`xml:base`), from where the one around it is. */
const baseOf = (around: string, part: { xml?: { base?: string } | undefined } | undefined): string => {
  const said = part?.xml?.base;
  return said !== undefined && URL.canParse(said, around) ? new URL(said, around).href : around;
};

const linkFrom = (base: string, link: string | undefined): string | undefined =>
  link === undefined || !URL.canParse(link, base) ? link : new URL(link, base).href;

function fromParsed({ format, feed }: Parsed, broken: string | null, address: string): Feed {
  if (format === 'atom') {
    const { entries = [], title, links = [] } = feed;
    const base = baseOf(address, feed);
    const site = links.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href;
    return {
      ...named(format, title?.value, linkFrom(base, site), feed.xml?.lang, broken),
      items: entries.map((entry) => {
        const url = entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href;
        const when = entry.published ?? entry.updated;
        return item(entry.id, linkFrom(baseOf(base, entry), url), entry.title?.value, when, entry.content?.value ?? entry.summary?.value);
      }),
    };
  }
  if (format === 'json') {
    const { items = [], title, home_page_url: site, language } = feed;
    return {
      ...named(format, title, site, language, broken),
      items: items.map((one) =>
        item(one.id, one.url ?? one.external_url, one.title, one.date_published, one.content_html ?? one.content_text ?? one.summary),
      ),
    };
  }
  if (format === 'rdf') {
    const { items = [], title, link, dc } = feed;
    const base = baseOf(address, feed);
    return {
      ...named(format, title, linkFrom(base, link), dc?.languages?.[0], broken),
      items: items.map((one) =>
        item(one.rdf?.about, linkFrom(baseOf(base, one), one.link), one.title, one.dc?.dates?.[0], one.content?.encoded ?? one.description),
      ),
    };
  }
  const { items = [], title, link, language, ttl } = feed;
  const base = baseOf(address, feed);
  return {
    ...named(format, title, linkFrom(base, link), language, broken),
    ttl: ttl ?? null,
    items: items.map((one) => {
      const url = one.link ?? (one.guid?.isPermaLink !== false && /^https?:/u.test(one.guid?.value ?? '') ? one.guid?.value : undefined);
      return item(
        one.guid?.value,
        linkFrom(baseOf(base, one), url),
        one.title,
        one.pubDate ?? one.dc?.dates?.[0],
        one.content?.encoded ?? one.description,
      );
    }),
  };
}

const named = (
  format: Feed['format'],
  title: string | undefined,
  siteUrl: string | undefined,
  language: string | undefined,
  broken: string | null,
): Omit<Feed, 'items'> => ({
  format,
  title: plain(title),
  siteUrl: siteUrl ?? null,
  language: /^[a-z]{2,3}(?=$|[-_])/iu.exec(language ?? '')?.[0].toLowerCase() ?? null,
  ttl: null,
  broken,
});

function item(id: string | undefined, url: string | undefined, title: string | undefined, publishedAt: unknown, content = ''): FeedItem {
  const words = createHash('sha256').update(`${title}\n${content}`).digest('hex');
  return {
    key: id ?? url ?? words,
    url: url ?? null,
    title: plain(title),
    publishedAt: typeof publishedAt === 'string' ? publishedAt : null,
    content,
  };
}

/** Titles may hold markup, once more escaped. */
const plain = (text = ''): string =>
  text
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

function absolute(url: string | null, base: string): string | null {
  if (url === null || !URL.canParse(url, base)) return null;
  const { protocol, href } = new URL(url, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

const unique = (items: readonly FeedItem[]): FeedItem[] => [...new Map(items.map((one) => [one.key, one])).values()];
