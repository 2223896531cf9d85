import { parseHTML } from 'linkedom';
import type { Dated } from '@entente/shared/domain/article';
import { bylineOf } from '../boilerplate/byline-of.ts';
import { updatedMark } from '../boilerplate/patterns.ts';
import { folded, tidy } from '../normalise.ts';
import type { Draft } from '../draft.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import type { Document } from './dom.ts';
import { mainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { stripPage } from './strip.ts';

/** A page as served or saved. What its metadata leaves open is looked for in its printed lines. */
export function readHtml(html: string, givenTitle: string | null): Draft {
  const page = stripPage(html);
  const whole = /<html[\s>]/iu.test(page.html) ? page.html : `<html><head></head><body>${page.html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  const meta = readMetadata(document, page.jsonLd);
  const printed = printedIn(document);
  const title = givenTitle ?? meta.title;
  const { body, captions } = mainText(document, title);
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
const looked = 400;

/** Byline and dates printed near the headline: short texts in reading order, lists and menus left out. */
function printedIn(document: Document): { byline: string | null; published: Dated | null; updated: Dated | null } {
  const found: { byline: string | null; published: Dated | null; updated: Dated | null } = { byline: null, published: null, updated: null };
  const elements = [
    ...document.querySelectorAll(
      '[class*="date" i], [class*="time" i], [class*="meta" i], [class*="byline" i], [class*="author" i], [class*="publish" i], [class*="tarih" i], [class*="info" i], header p, header span, article p, article span, time, h1 + *, p, span',
    ),
  ].slice(0, looked);
  for (const element of elements) {
    if (element.closest('nav, aside, footer, figure, li, [class*="related" i], [class*="sidebar" i]')) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length < shortest || text.length > 120) continue;
    const date = dateLine(text);
    if (date?.kind === 'published') {
      found.published ??= { ...date.dates[0]!, origin: 'printed' };
      if (date.dates[1] && updatedMark.test(folded(text.slice(Math.floor(text.length / 3)))))
        found.updated ??= { ...date.dates[1], origin: 'printed' };
    } else if (date?.kind === 'updated') found.updated ??= { ...date.dates[0]!, origin: 'printed' };
    else found.byline ??= bylineOf(text);
  }
  return found;
}
