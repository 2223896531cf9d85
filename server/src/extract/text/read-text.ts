import { bylineOf } from '../boilerplate/byline-of.ts';
import { captionMark } from '../boilerplate/patterns.ts';
import { isFurniture, opensTail } from '../boilerplate/is-furniture.ts';
import type { Instant } from '../dates/instant.ts';
import { printedDates } from '../dates/printed.ts';
import type { Draft } from '../draft.ts';
import { linesOf } from './lines.ts';
import { dateLine, timeOnThatDay } from './dates-of-lines.ts';
import { isTitleLike, repeats, undoubled } from './title.ts';

/** What an archive's export writes before a text. */
const stamp = /^\s*date ((?:19|20)\d{2}-\d{2}-\d{2})\s+/u;
const wirePrefix = /^\(MENAFN[^)]*\)\s*/u;

/** A text as a browser's select-all, a file or a feed gives it. `givenTitle` is the sender's, where there is one. */
export function readText(content: string, givenTitle: string | null): Draft {
  const stamped = stamp.exec(content);
  const lines = linesOf(stamped ? content.slice(stamped[0].length) : content);
  const draft: Draft = {
    title: givenTitle ?? '',
    body: [],
    captions: [],
    byline: null,
    publisher: null,
    url: null,
    published: null,
    updated: null,
    claimedLanguage: null,
  };
  const dates: { before: Instant[]; after: Instant[]; updated: Instant[] } = { before: [], after: [], updated: [] };
  for (const line of withoutTail(lines)) readLine(line, draft, dates, lines.length);
  const published = stamped ? { at: stamped[1]!, precision: 'day' as const } : (dates.after[0] ?? dates.before[0] ?? datelineOf(draft.body[0]));
  draft.published = published ? { ...published, origin: 'printed' } : null;
  draft.updated = dates.updated[0] ? { ...dates.updated[0], origin: 'printed' } : null;
  return draft;
}

/** What the lines after a heading such as "Related" hold is not the article's; a heading before any text is a menu's. */
function withoutTail(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.length >= 80);
  const cut = lines.findIndex((line, at) => first >= 0 && at > first && opensTail(line));
  return cut < 0 ? [...lines] : lines.slice(0, cut);
}

function readLine(raw: string, draft: Draft, dates: { before: Instant[]; after: Instant[]; updated: Instant[] }, lines: number): void {
  const line = undoubled(raw);
  if (isFurniture(line)) return;
  const date = dateLine(line);
  if (date) {
    if (date.kind === 'updated') dates.updated.push(...date.dates);
    else (draft.title === '' ? dates.before : dates.after).push(...date.dates);
    return;
  }
  const known = dates.after[0] ?? dates.before[0];
  const time = known && timeOnThatDay(line, known);
  if (time) {
    dates.updated.push(time);
    return;
  }
  const byline = draft.body.length <= 1 ? bylineOf(line) : null;
  if (byline !== null) {
    draft.byline ??= byline;
    return;
  }
  if (draft.title === '' && lines > 1 && isTitleLike(line)) {
    draft.title = line;
    return;
  }
  const again = draft.title === '' ? null : repeats(line, draft.title);
  if (again && draft.body.length <= 1) {
    if (again.rest !== '') draft.captions.push(again.rest);
    return;
  }
  if (captionMark.test(line) && line.length < 320) {
    draft.captions.push(line.replace(/\s*\|$/u, ''));
    return;
  }
  const text = line.replace(wirePrefix, '');
  if (draft.body.at(-1) !== text) draft.body.push(text);
}

/** "BISHKEK, 19 March 2018 /Kabar/ …": the day in a dateline is the day of publication. */
function datelineOf(paragraph: string | undefined): Instant | null {
  if (paragraph === undefined) return null;
  const found = printedDates(paragraph.slice(0, 60))[0];
  if (!found || found.start > 30 || !/^[\p{Lu}\s,./()–—-]*$/u.test(paragraph.slice(0, found.start))) return null;
  return { at: found.at, precision: found.precision };
}
