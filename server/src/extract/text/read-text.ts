import { bylineOf } from '../boilerplate/byline-of.ts';
import { isFurniture } from '../boilerplate/is-furniture.ts';
import { marksCaption, creditAlone, updatedMark } from '../boilerplate/patterns.ts';
import type { Instant } from '../dates/instant.ts';
import { machineDate } from '../dates/machine.ts';
import { timeAlone } from '../dates/clock.ts';
import { type Reading as Dates, readingOf } from '../dates/reading.ts';
import type { Draft } from '../draft.ts';
import { folded, wordCount } from '../normalise.ts';
import { datelineOf } from './dateline.ts';
import { dateLine, timeOnThatDay } from './dates-of-lines.ts';
import { linesOf } from './lines.ts';
import { pickTitle, type PickedTitle } from './pick-title.ts';
import { withoutTail } from './tail.ts';
import { repeats, undoubled } from './title.ts';

/** What an archive's export writes before a text. */
const stamp = /^\s*date ((?:19|20)\d{2}(?:-\d{2}){0,2})\s+/u;
const wirePrefix = /^\(MENAFN[^()]*(?:\([^()]*\)[^()]*)?\)\s*|^Cover picture for the article/u;

/** What the reading of a text gathers, line by line. */
interface Reading {
  given: boolean;
  dates: Dates;
  picked: PickedTitle;
  body: string[];
  captions: string[];
  byline: string | null;
  before: Instant[];
  after: Instant[];
  updated: Instant[];
  /** The line before was "Last updated" without its date. */
  updateAwaited: boolean;
}

/** A text as a browser's select-all, a file or a feed gives it. `givenTitle` is the sender's, where there is one. */
export function readText(content: string, givenTitle: string | null): Draft {
  const stamped = stamp.exec(content);
  const lines = withoutTail(linesOf(stamped ? content.slice(stamped[0].length) : content).map((line) => line.replace(wirePrefix, '')));
  const picked = pickTitle(lines, givenTitle);
  const reading: Reading = {
    given: givenTitle !== null,
    dates: readingOf(content.slice(0, lookedAt), null),
    picked,
    body: [],
    captions: [],
    byline: null,
    before: [],
    after: [],
    updated: [],
    updateAwaited: false,
  };
  lines.forEach((line, at) => readLine(undoubled(line), at, lines, reading));
  dropTrailingLabels(reading);
  if (reading.body.length === 0) reading.body = reading.captions.splice(0);
  const stampedDay = stamped && machineDate(stamped[1] ?? '');
  const published = stampedDay ?? reading.after[0] ?? reading.before.at(-1) ?? datelineOf(reading.body[0]);
  const [updated] = reading.updated;
  return {
    title: picked.title,
    body: reading.body,
    captions: reading.captions,
    byline: reading.byline,
    publisher: null,
    url: null,
    published: published ? { ...published, origin: 'printed' } : null,
    updated: updated ? { ...updated, origin: 'printed' } : null,
    claimedLanguage: null,
  };
}

const lookedAt = 20_000;

function readLine(line: string, at: number, lines: readonly string[], reading: Reading): void {
  const { picked } = reading;
  if (readDate(line, at, reading) || isFurniture(line) || timeAlone(line) !== null) return;
  const byline = reading.body.length <= 1 ? bylineOf(line) : null;
  if (byline !== null) {
    reading.byline ??= byline;
    return;
  }
  const again = at <= picked.prose + 3 && picked.at !== null ? repeats(line.replace(/^\d{1,2}\.\s+/u, ''), picked.title) : null;
  if (again) return void (again.rest !== '' && keepRest(again.rest, reading));
  if (isCaption(line, at, lines)) {
    if (!creditAlone(line) && !reading.captions.includes(line)) reading.captions.push(line.replace(/\s*\|$/u, ''));
    return;
  }
  if (isOfThePage(line, at, reading)) return;
  if (line !== '' && reading.body.at(-1) !== line && !reading.captions.includes(line)) reading.body.push(line);
}

/** What stands fused behind the headline: a caption, or, where the sender gave the headline, the text itself. */
const keepRest = (rest: string, reading: Reading): void => void (reading.given && !marksCaption(rest) ? reading.body : reading.captions).push(rest);

/** True for a line that is a date; its dates are noted. */
function readDate(line: string, at: number, reading: Reading): boolean {
  const known = reading.after[0] ?? reading.before.at(-1);
  const time = known && timeOnThatDay(line, known);
  if (time) return reading.updated.push(time) > 0;
  const awaited = reading.updateAwaited;
  reading.updateAwaited = line.length < 30 && updatedMark.test(folded(line));
  const date = dateLine(line, reading.dates);
  if (!date) return reading.updateAwaited;
  if (date.updated) reading.updated.push(date.updated);
  if (date.published) (awaited ? reading.updated : at < (reading.picked.at ?? 0) ? reading.before : reading.after).push(date.published);
  reading.byline ??= bylineOf(date.rest.split('|')[0]?.trim() ?? '');
  return true;
}

/** A line with a photographer's credit, or one that the page says twice running: once for the picture, once below it. */
const isCaption = (line: string, at: number, lines: readonly string[]): boolean =>
  line.length < 400 && (marksCaption(line) || (wordCount(line) >= 4 && (line === lines[at + 1] || line === lines[at - 1])));

/** Menus above the headline, and labels of a word or three between it and the text. A sender who gives the headline gives no page. */
function isOfThePage(line: string, at: number, { picked, given }: Reading): boolean {
  if (picked.at === null) return false;
  if (at < picked.at) return wordCount(line) < 12;
  return !given && at < picked.prose && wordCount(line) <= 3 && !/[.!?…:—–-]$/u.test(line);
}

/** Names of the outlet and lone headings at the end. */
function dropTrailingLabels({ body, given, picked }: Reading): void {
  if (given || picked.at === null) return;
  while (body.length > 1 && wordCount(body.at(-1) ?? '') <= 3 && !/[.!?…"”»)]$/u.test(body.at(-1) ?? '')) body.pop();
}
