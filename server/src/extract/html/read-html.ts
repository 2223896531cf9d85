import { parseHTML } from 'linkedom';
import type { Draft } from '../draft.ts';
import { chooseDates, dateInScripts } from './choose-dates.ts';
import type { Document } from './dom.ts';
import { mainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { readPlainly } from './read-plainly.ts';
import { stripPage } from './strip.ts';

/** A page with more elements than this is no page of news; it is read without its structure, in linear time. */
const mostTags = 40_000;

/** What the sender says of a page: laid over what it says itself, and a bound for its dates. */
export interface Given {
  title: string | null;
  url: string | null;
  retrievedAt: string;
}

/** A page as served or saved. What its head leaves open is looked for in its printed lines. */
export function readHtml(html: string, given: Given): Draft {
  const page = stripPage(html);
  if (page.tags > mostTags) return readPlainly(page.html, given.title);
  const { document } = parseHTML(page.html) as unknown as { document: Document };
  const meta = readMetadata(document, page.jsonLd);
  const title = given.title ?? meta.title;
  const { body, captions, stamps } = mainText(document, { ...meta, title, retrievedAt: given.retrievedAt });
  const published = [...meta.published, stamps.published];
  const stated = {
    published: published.some((date) => date !== null) ? published : [dateInScripts(html)],
    updated: [...meta.updated, stamps.updated],
  };
  return {
    title: title ?? '',
    body,
    captions,
    // Sites that do not know the author state themselves.
    byline: meta.byline === null || meta.byline === meta.publisher ? (stamps.byline ?? meta.byline) : meta.byline,
    publisher: meta.publisher,
    url: meta.url,
    ...chooseDates(stated, { url: given.url ?? meta.url, retrievedAt: given.retrievedAt }),
    claimedLanguage: meta.language,
  };
}
