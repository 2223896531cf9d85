import type { Document } from './dom.ts';
import type { Dated } from '@entente/shared/domain/article';
import { machineDate } from '../dates/machine.ts';
import { tidy } from '../normalise.ts';
import { type LinkedData, readJsonLd } from './json-ld.ts';

export interface Metadata {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published: Dated | null;
  updated: Dated | null;
  language: string | null;
  /** What the page says it is about, as a rule its lead. */
  description: string | null;
  /** The article's text as its linked data states it. */
  body: string | null;
}

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'published_time',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'article.published',
  'published-date',
  'originalpublicationdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'bt:pubdate',
  'displaydate',
  'article.created',
  'article:created',
  'citation_publication_date',
  'citation_date',
  'created',
  'datecreated',
  'date',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'revision_date',
  'updated_time',
];

/** What the head of a page, its linked data and its marked-up times say; linked data first, for it names the article and not the page. */
export function readMetadata(document: Document, jsonLd: readonly string[]): Metadata {
  const meta = metaOf(document);
  const linked = readJsonLd(jsonLd);
  return {
    title: titleOf(document, meta, linked),
    byline: clean(
      linked?.author ??
        meta.get('author') ??
        meta.get('article:author_name') ??
        meta.get('parsely-author') ??
        document.querySelector('[itemprop="author"]')?.textContent ??
        null,
    ),
    publisher: clean(meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name') ?? meta.get('dc.publisher') ?? null),
    url: canonicalOf(document, meta),
    published: dated(linked?.published) ?? firstDated(meta, publishedNames) ?? timeElement(document),
    updated: dated(linked?.modified) ?? firstDated(meta, modifiedNames),
    language:
      document.documentElement?.getAttribute('lang') ||
      document.documentElement?.getAttribute('xml:lang') ||
      meta.get('og:locale') ||
      meta.get('content-language') ||
      linked?.language ||
      null,
    description: meta.get('og:description') ?? meta.get('description') ?? meta.get('twitter:description') ?? null,
    body: linked?.body ?? null,
  };
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv'))
      ?.toLowerCase()
      .trim();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

const clean = (text: string | null): string | null => {
  const value = text === null ? '' : tidy(text).replace(/^by\s+/iu, '');
  return value === '' || value.length > 160 || /^https?:/u.test(value) || value.startsWith('@') ? null : value;
};

const dated = (text: string | null | undefined): Dated | null => {
  const at = text ? machineDate(text) : null;
  return at ? { ...at, origin: 'metadata' } : null;
};

const firstDated = (meta: Map<string, string>, names: readonly string[]): Dated | null =>
  names.reduce<Dated | null>((found, name) => found ?? dated(meta.get(name)), null);

/** `<time>` in the head of the article; times inside lists of other articles are not its own. */
function timeElement(document: Document): Dated | null {
  const marked = [...document.querySelectorAll('[itemprop="datePublished"], time[pubdate], time[datetime]')].filter(
    (t) => !t.closest('nav, aside, footer, ul, ol, [class*="related"], [class*="sidebar"], [class*="comment"]'),
  );
  return marked.reduce<Dated | null>((found, t) => found ?? dated(t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent), null);
}

function canonicalOf(document: Document, meta: Map<string, string>): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null;
  return href !== null && /^https?:\/\//iu.test(href) ? href : null;
}

function titleOf(document: Document, meta: Map<string, string>, linked: LinkedData | null): string | null {
  const page = tidy(document.querySelector('title')?.textContent ?? '');
  const site = meta.get('og:site_name') ?? null;
  const headings = [...document.querySelectorAll('h1')].map((h) => tidy(h.textContent ?? '')).filter((h) => h.length > 8);
  // A first-level heading that the page's title repeats is the headline; another may be the paper's name.
  const heading = headings.find((h) => page.startsWith(h.slice(0, 40))) ?? (headings.length === 1 ? headings[0] : undefined);
  const candidates = [heading, meta.get('og:title'), linked?.headline, meta.get('twitter:title'), meta.get('title'), page];
  const chosen = candidates.find((c) => c !== null && c !== undefined && tidy(c) !== '');
  return chosen ? withoutSection(withoutSite(tidy(chosen), site), document) : null;
}

/** "Headline | Paper", "Headline - Paper.com": the part after the last bar or dash, where it is the site's name or short. */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(?<head>.{15,}?)\s+[|–—»·:-]\s+(?<tail>[^|–—»]{2,40})$/u.exec(title);
  if (!cut?.groups) return title;
  const { head = title, tail = '' } = cut.groups;
  const isSite = site !== null && (tail.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(tail.toLowerCase()));
  const bar = /\s[|»]\s/u.test(title.slice(head.length, head.length + 3));
  return isSite ||
    bar ||
    /\.(?:com|net|org|[a-z]{2})$/iu.test(tail) ||
    /\b(?:news|times|agency|post|daily|press|tv|haber|gazetesi|новости|news agency)\b/iu.test(tail)
    ? head
    : title;
}

/** "Paper: Headline", where the page prints the headline without what stands before the colon. */
function withoutSection(title: string, document: Document): string {
  const head = /^.{2,40}?[:|»–-]\s+(?<rest>.{15,})$/u.exec(title)?.groups?.['rest'];
  if (head === undefined) return title;
  const printed = tidy((document.body?.textContent ?? '').slice(0, 100_000));
  return !printed.includes(title) && printed.includes(head) ? head : title;
}
