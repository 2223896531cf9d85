import { parseHTML } from 'linkedom';
import type { Dated } from '@entente/shared/domain/article';
import { bylineOf } from '../boilerplate/byline-of.ts';
import { tidy } from '../normalise.ts';
import type { Draft } from '../draft.ts';
import { dateLine, timeOnThatDay } from '../text/dates-of-lines.ts';
import type { Document, Element, Node } from './dom.ts';
import { mainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { readPlainly } from './read-plainly.ts';
import { stripPage } from './strip.ts';
import { nameReader } from './names.ts';
import { sweep } from './sweep.ts';
import { weigh, type Weight } from './weigh.ts';

/** A page with more elements than this is no page of news; it is read without its structure, in linear time. */
const mostTags = 40_000;

/** A page as served or saved. What its metadata leaves open is looked for in its printed lines. */
export function readHtml(html: string, givenTitle: string | null): Draft {
  const page = stripPage(html);
  if (page.tags > mostTags) return readPlainly(page.html, givenTitle);
  const { document } = parseHTML(page.html) as unknown as { document: Document };
  const meta = readMetadata(document, page.jsonLd);
  const parts = sweep(document, nameReader());
  const weights = document.body ? weigh(document.body) : new Map<Node, Weight>();
  const printed = printedIn(parts.stamps.filter((element) => (weights.get(element)?.text ?? 0) <= longest));
  const title = givenTitle ?? meta.title;
  const { body, captions } = mainText(document, { title, description: meta.description, body: meta.body }, parts, weights);
  return {
    title: title ?? '',
    body,
    captions,
    byline: meta.byline ?? printed.byline,
    publisher: meta.publisher,
    url: meta.url,
    published: meta.published ?? printed.published,
    updated: meta.updated ?? printed.updated,
    claimedLanguage: meta.language,
  };
}

const shortest = 6;
const longest = 140;

/** Byline and dates printed near the headline: short texts in reading order, lists and menus left out. */
function printedIn(stamps: readonly Element[]): { byline: string | null; published: Dated | null; updated: Dated | null } {
  const found: { byline: string | null; published: Dated | null; updated: Dated | null } = { byline: null, published: null, updated: null };
  for (const element of stamps) {
    if (standsInList(element)) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length < shortest || text.length > longest) continue;
    const date = dateLine(text);
    const day = found.published;
    const time = day && timeOnThatDay(text, day);
    if (time) found.updated ??= { ...time, origin: 'printed' };
    if (date?.published) found.published ??= { ...date.published, origin: 'printed' };
    if (date?.updated) found.updated ??= { ...date.updated, origin: 'printed' };
    found.byline ??= bylineOf(date ? (date.rest.split('|')[0]?.trim() ?? '') : text);
  }
  return found;
}

const lists = new Set(['NAV', 'ASIDE', 'FOOTER', 'FIGURE', 'LI']);

/** Dates in menus and lists of other articles are not this article's. */
function standsInList(element: Element): boolean {
  for (let at: Node | null = element, steps = 0; at && at.nodeType === 1 && steps < 12; at = at.parentNode, steps += 1) {
    const { tagName } = at as Element;
    if (lists.has(tagName.toUpperCase()) || /related|sidebar|most-?read|popular/iu.test((at as Element).getAttribute('class') ?? '')) return true;
  }
  return false;
}
