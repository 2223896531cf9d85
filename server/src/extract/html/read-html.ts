import { parseHTML } from 'linkedom';
import type { Dated } from '@entente/shared/domain/article';
import { chooseAuthors } from '../boilerplate/authors.ts';
import type { Draft } from '../draft.ts';
import { chooseDates, dateInScripts } from './choose-dates.ts';
import type { Document } from './dom.ts';
import { mainText } from './main-text.ts';
import { onlyMarkedAuthor, onlyMarkedDate } from './marked-up.ts';
import { readMetadata } from './metadata.ts';
import { datelineApart } from '../text/dateline.ts';
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

const dateInText = ([first]: readonly string[]): Dated | null => {
  const day = datelineApart(first);
  return day && { ...day, origin: 'printed' };
};

const markedAnywhere = (document: Document): Dated | null => {
  const at = onlyMarkedDate(document);
  return at && { ...at, origin: 'metadata' };
};

/** A page as served or saved. What its head leaves open is looked for in its printed lines. */
export function readHtml(html: string, given: Given): Draft {
  const page = stripPage(html);
  if (page.tags > mostTags) return readPlainly(page.html, given.title);
  const { document } = parseHTML(page.html) as unknown as { document: Document };
  const meta = readMetadata(document, page.jsonLd);
  const title = given.title ?? meta.title;
  const { body, captions, stamps } = mainText(document, {
    ...meta,
    url: given.url ?? meta.url,
    title,
    data: page.data,
    retrievedAt: given.retrievedAt,
    days: [...meta.published, ...meta.updated].map(({ at }) => at.slice(0, 10)),
  });
  const authors = [...meta.authors, ...stamps.authors];
  const published = [...meta.published, stamps.published];
  const stated = {
    published: published.some((date) => date !== null) ? published : [markedAnywhere(document), dateInScripts(html), dateInText(body)],
    updated: [...meta.updated, stamps.updated],
  };
  return {
    title: title ?? '',
    body,
    captions,
    byline: chooseAuthors(authors.some(({ people }) => people) ? authors : [...authors, onlyMarkedAuthor(document, meta.outlets)], meta.publisher),
    publisher: meta.publisher,
    url: meta.url,
    ...chooseDates(stated, { url: given.url ?? meta.url, retrievedAt: given.retrievedAt }),
    claimedLanguage: meta.language,
  };
}
