import type { Document } from './dom.ts';
import type { Dated } from '@entente/shared/domain/article';
import type { Authors } from '../boilerplate/authors.ts';
import { placeholder } from '../boilerplate/author-words.ts';
import { isAuthorLabel, nameIn } from '../boilerplate/byline-of.ts';
import { machineDate } from '../dates/machine.ts';
import { readingOf } from '../dates/reading.ts';
import { tidy } from '../normalise.ts';
import { publishedMark } from '../boilerplate/patterns.ts';
import { bareName, modifiedNames, publishedNames } from './date-names.ts';
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
  const linked = readJsonLd(jsonLd, meta.get('og:title') ?? document.querySelector('title')?.textContent ?? null);
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
  const named = dateMeta(meta);
  const dates = (stated: string | null | undefined, names: readonly string[]) =>
    [stated, ...names.flatMap((name) => named.get(name) ?? [])].map((text) => dated(text, language)).filter((date) => date !== null);
  return {
    title: titleOf(document, meta, linked?.headline ?? null),
    authors: [linked?.author, ...authorsSaid(meta)].map((said) => authorsOf(said, outlets)).filter((authors) => authors !== null),
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
    const said = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const name = (said ?? tag.getAttribute('http-equiv'))?.toLowerCase().trim();
    const key = said === null && name === 'date' ? serverDate : name;
    const content = tag.getAttribute('content')?.trim();
    if (!key || !content) continue;
    // Each author has a tag of its own.
    const before = found.get(key);
    if (before === undefined) found.set(key, content);
    else if (/author|creator/u.test(key) && before.length < mostNames && !before.includes(content)) found.set(key, `${before}, ${content}`);
  }
  return found;
}

/** What each name of a date is said to be, by whom ever; a server's own clock is none of the article's. */
function dateMeta(meta: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, content: string) => found.set(name, [...(found.get(name) ?? []), content]);
  for (const [name, content] of meta) {
    if (name === serverDate || content.length > longestDate) continue;
    add(bareName(name), content);
    // A card says in one value what the next one means: "Published on".
    if (/^twitter:label\d$/u.test(name) && publishedMark.test(content)) add('published', meta.get(name.replace('label', 'data')) ?? '');
  }
  return found;
}

const mostNames = 200;
const serverDate = 'http-equiv:date';
const longestDate = 80;

const clean = (text: string | null): string | null => {
  const value = text === null ? '' : tidy(text);
  return value === '' || value.length > 160 || /^https?:/u.test(value) || value.startsWith('@') ? null : value;
};

/** Names under which pages say who wrote it, most trusted first, as `bareName` puts them. */
const authorNames = ['author', 'authorname', 'authors', 'creator', 'byl', 'byline', 'twittercreator'];

/** Every value under one of these names, and that of a card which says that it is one: "Written by". */
function authorsSaid(meta: ReadonlyMap<string, string>): string[] {
  const said = new Map<string, string[]>();
  for (const [name, content] of meta) {
    const card = /^twitter:label\d$/u.test(name) && isAuthorLabel(content) ? meta.get(name.replace('label', 'data')) : undefined;
    const [key, value] = card === undefined ? [bareName(name), content] : ['author', card];
    said.set(key, [...(said.get(key) ?? []), value]);
  }
  return authorNames.flatMap((name) => said.get(name) ?? []);
}

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
