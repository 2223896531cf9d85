import type { Document } from './dom.ts';
import type { Dated } from '@entente/shared/domain/article';
import type { Authors } from '../boilerplate/authors.ts';
import { placeholder } from '../boilerplate/author-words.ts';
import { nameIn } from '../boilerplate/byline-of.ts';
import { machineDate } from '../dates/machine.ts';
import { readingOf } from '../dates/reading.ts';
import { tidy } from '../normalise.ts';
import { modifiedNames, publishedNames } from './date-names.ts';
import { readJsonLd } from './json-ld.ts';
import { titleOf } from './page-title.ts';

export interface Metadata {
  title: string | null;
  /** Who wrote it, at each place where the head says so, most trusted first. */
  authors: Authors[];
  publisher: string | null;
  /** What the page may call its own outlet: by its name, by its address. */
  outlets: readonly string[];
  url: string | null;
  /** Every date that the head states, most trusted first. */
  published: Dated[];
  updated: Dated[];
  language: string | null;
  /** What the page says it is about, as a rule its lead. */
  description: string | null;
  /** The article's text as its linked data states it. */
  body: string | null;
}

/** What the head of a page, its linked data and its marked-up times say; linked data first, for it names the article and not the page. */
export function readMetadata(document: Document, jsonLd: readonly string[]): Metadata {
  const meta = metaOf(document);
  const linked = readJsonLd(jsonLd);
  const language =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    meta.get('og:locale') ||
    meta.get('content-language') ||
    linked?.language ||
    null;
  const publisher = clean(meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name') ?? meta.get('dc.publisher') ?? null);
  const url = canonicalOf(document, meta);
  const outlets = [publisher, url === null ? null : siteOf(url)].filter((name) => name !== null);
  const dates = (stated: string | null | undefined, names: readonly string[]) =>
    [stated, ...names.map((name) => meta.get(name))].map((text) => dated(text, language)).filter((date) => date !== null);
  return {
    title: titleOf(document, meta, linked?.headline ?? null),
    authors: [linked?.author, ...authorNames.map((name) => meta.get(name))]
      .map((said) => authorsOf(said, outlets))
      .filter((authors) => authors !== null),
    publisher,
    outlets,
    url,
    published: dates(linked?.published, publishedNames),
    updated: dates(linked?.modified, modifiedNames),
    language,
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
  const value = text === null ? '' : tidy(text);
  return value === '' || value.length > 160 || /^https?:/u.test(value) || value.startsWith('@') ? null : value;
};

const authorNames = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article.author',
  'article:author',
  'byl',
  'citation_author',
];

/** `https://www.harbour-courier.co.uk/…` → `harbour-courier`. */
const siteOf = (url: string): string | null =>
  /^(?:https?:)?\/\/(?:[\w-]+\.)*?([\w-]{3,})\.(?:(?:com?|org|net|gov|edu|ac)\.)?[a-z]{2,}(?=[:/?#]|$)/iu.exec(url)?.[1] ?? null;

/** Names; addresses of profiles and sites are none. One word alone is an outlet's as a rule. */
function authorsOf(said: string | null | undefined, outlets: readonly string[]): Authors | null {
  const value = clean(said ?? null);
  if (value === null || !/\p{L}{2}/u.test(value) || /\/\/|^www\.|^[\w.-]+\.(?:com|net|org|[a-z]{2})$/iu.test(value)) return null;
  return nameIn(value, true, outlets) ?? (/^\p{Lu}\p{L}{2,}$/u.test(value) && !placeholder.test(value) ? { text: value, people: false } : null);
}

const dated = (text: string | null | undefined, language: string | null): Dated | null => {
  const at = text ? machineDate(text, readingOf('', language)) : null;
  return at ? { ...at, origin: 'metadata' } : null;
};

function canonicalOf(document: Document, meta: Map<string, string>): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null;
  return href === null || href.trim() === '' ? null : href.trim();
}
