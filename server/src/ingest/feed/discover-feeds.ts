import { parseHTML } from 'linkedom';
import { charsetOfHeader, charsetOfPage, decodeText } from '../decode-text.ts';
import { guardedRequest, type RequestOptions } from '../web/guarded-request.ts';
import { looksLikeHtml } from '../looks-like-html.ts';

export interface FeedLink {
  url: string;
  title: string;
}

const mediaTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|json|xml)$|^text\/xml$/iu;

/** Where sites keep their feed when they do not say so. */
const usualPlaces = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json', '/news-sitemap.xml', '/sitemap-news.xml'];

/** The feeds that a site's page names, else the addresses where feeds usually lie; empty where the address is no web page. */
export async function discoverFeeds(url: string, options: RequestOptions): Promise<{ named: FeedLink[]; usual: string[] }> {
  const answer = await guardedRequest(url, { ...options, headers: { accept: 'text/html, */*;q=0.5' } });
  const text = decodeText(answer.bytes, [charsetOfHeader(answer.headers.get('content-type')), charsetOfPage(answer.bytes)]);
  if (!looksLikeHtml(text)) return { named: [], usual: [] };
  const named = feedLinks(text, answer.url.href);
  if (named.length > 0) return { named, usual: [] };
  const usual = usualPlaces.map((path) => new URL(path, answer.url).href);
  return { named, usual: [...new Set([...(await sitemapsOfRobots(answer.url.href, options)), ...usual])] };
}

const mostNamed = 3;

/** Sites name their sitemaps in robots.txt; those of news are feeds to us, the others hold pages. */
async function sitemapsOfRobots(url: string, options: RequestOptions): Promise<string[]> {
  try {
    const { status, bytes } = await guardedRequest(new URL('/robots.txt', url).href, { ...options, maxBytes: 500_000 });
    if (status !== 200) return [];
    const named = [...new TextDecoder().decode(bytes).matchAll(/^\s*sitemap:\s*(\S+)/gimu)].map(([, address = '']) => address);
    return named.filter((address) => /news/iu.test(address) && URL.canParse(address)).slice(0, mostNamed);
  } catch {
    return [];
  }
}

function feedLinks(html: string, base: string): FeedLink[] {
  const { document } = parseHTML(html.slice(0, 2_000_000));
  const links = [...document.querySelectorAll('link[rel~="alternate"][type][href]')].flatMap((link): FeedLink[] => {
    const [type, href] = [link.getAttribute('type') ?? '', link.getAttribute('href') ?? ''];
    if (!mediaTypes.test(type.split(';')[0]!.trim()) || !URL.canParse(href, base) || /wp-json|oembed/u.test(href)) return [];
    return [{ url: new URL(href, base).href, title: link.getAttribute('title')?.trim() ?? '' }];
  });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
