import type { Dated } from '@entente/shared/domain/article';
import type { Authors } from '../boilerplate/authors.ts';
import { publishedMark, todayMark, updatedMark } from '../boilerplate/patterns.ts';
import { dateFromUrl } from '../dates/from-url.ts';
import { type Instant, believed } from '../dates/instant.ts';
import { type Reading, readingOf } from '../dates/reading.ts';
import { type DateLine, dateLine, timeOnThatDay } from '../text/dates-of-lines.ts';
import { primary } from '../language.ts';
import { folded, tidy } from '../normalise.ts';
import { authorsNear } from './author-lines.ts';
import type { Block } from './blocks.ts';
import { dayOfMonth } from './day-of-month.ts';
import type { Element } from './dom.ts';
import { linesAround, type Near } from './lines-around.ts';
import { markedDates, namesOf } from './marked-up.ts';
import type { Skips } from './prune.ts';

/** What the page prints of who wrote the article and when. */
export interface Stamps {
  authors: Authors[];
  published: Dated | null;
  updated: Dated | null;
}

/** Parts of the page whose dates and names belong to something else. */
const elsewhere = new Set([
  'other articles',
  'teaser',
  'links',
  'readers',
  'beside the text',
  'posts of networks',
  'picture',
  'advertising',
  'other text',
  'box',
  'subscription',
  'notices',
  'ways through the site',
]);
/** Names of boxes lie: in "bylineComments" the author stands beside a counter. Of these parts they never do. */
const farAway = new Set(['other articles', 'picture', 'posts of networks', 'advertising', 'beside the text', 'ways through the site']);
const reach = { before: 6, after: 60, unlabelled: 24, names: 20, beside: 8, close: 12, prose: 110 };
const dateNames = / (?:\w*dates?|\w*time|publish\w*|posted|created|tarih\w*|fecha|data|datum|giorno|meta|info|submitted|timestamp) /u;
/** The day it is, and not the day of the article. */
const clockNames = / (?:now|today|clock|current|weather|date now|bugun|simdi) /u;

interface Found {
  rank: number;
  published: Instant | null;
  updated: Instant | null;
}

/** What is known of the page before its lines are read. */
interface Known {
  title: string | null;
  language: string | null;
  url: string | null;
  outlets: readonly string[];
  retrievedAt: string;
  /** Days that the head states. */
  days: readonly string[];
}

/** Reads the lines around the headline: a date after it counts before one above it, and one that is called so before any other. */
export function stampsOf(body: Element, skips: Skips, known: Known): Stamps {
  const near = linesAround(body, skips, elsewhere, known.title);
  const boxes = once(() => linesAround(body, skips, farAway, known.title));
  const found = datesIn(near, known);
  const { published, updated } = found.rank <= reach.close ? found : nearer(found, datesIn(aboveText(boxes()), known, reach.names));
  return {
    authors: authorsNear(near, boxes, known.outlets),
    published: printed(published ?? dayInMonth(near, known)),
    updated: printed(updated),
  };
}

/** The boxes below the text are those of readers and of other articles. */
function aboveText({ all, headline }: Near): Near {
  let prose = 0;
  const end = all.findIndex(({ text }, at) => at > headline && text.length >= reach.prose && ++prose > 2);
  return { all: end < 0 ? all : all.slice(0, end), headline };
}

/** Where no whole date is printed and the address knows the month: the day in the lines right below the headline. */
function dayInMonth({ all, headline }: Near, { url, language }: Known): Instant | null {
  const address = url === null ? null : dateFromUrl(url);
  if (address?.precision !== 'month') return null;
  for (const { text } of all.slice(headline + 1, headline + reach.beside)) {
    const day = dayOfMonth(text, address.at, primary(language));
    if (day) return day;
  }
  return null;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function datesIn({ all, headline }: Near, { language, url, retrievedAt, days }: Known, after = reach.after): Found {
  const from = Math.max(0, headline - reach.before);
  const near = all.slice(from, headline + after);
  const reading = { ...readingOf(near.map(({ text }) => text.slice(0, 400)).join('\n'), language, url), days };
  const found = near
    .map((line, place) =>
      foundIn(line, from + place - headline, all.slice(from + place, headline), { reading, retrievedAt, label: labelAbove(near[place - 1]) }),
    )
    .filter((each) => each !== null)
    .sort((a, b) => a.rank - b.rank);
  const first = found.find((each) => each.published);
  const published = first?.published ?? null;
  return {
    rank: (first ?? found[0])?.rank ?? Infinity,
    published,
    updated: found.find((each) => each.updated)?.updated ?? (published && laterThatDay(near, published)),
  };
}

const nearer = (one: Found, other: Found): Found => (other.rank < one.rank ? other : one);

const printed = (date: Instant | null): Dated | null => date && { ...date, origin: 'printed' };

function foundIn(
  line: Block,
  distance: number,
  between: readonly Block[],
  { reading, retrievedAt, label }: { reading: Reading; retrievedAt: string; label: 'published' | 'updated' | null },
): Found | null {
  if (line.text.length > 200 || /©|copyright/iu.test(line.text)) return null;
  const marked = markedDates(line.elements);
  const date = dateLine(line.text, reading) ?? inElement(line, reading);
  const first = sameDay(marked.published, believed(date?.published ?? null, retrievedAt));
  const published = label === 'updated' ? null : believed(first, retrievedAt);
  const updated = believed((label === 'updated' ? first : null) ?? date?.updated ?? marked.updated, retrievedAt);
  if (!published && !updated) return null;
  const names = line.elements.map(namesOf).join('');
  const labelled = label === 'published' || publishedMark.test(folded(line.text)) || dateNames.test(names) || marked.published !== null;
  if (
    line.elements.some((element) => clockNames.test(namesOf(element)) && /\d/u.test(element.textContent ?? '')) ||
    (!labelled && distance > reach.unlabelled)
  )
    return null;
  if (distance < 0 && todayMark.test(line.text)) return null;
  if (distance < 0 && (between.some(({ gap }) => gap === 'links') || (!labelled && distance < -3) || isToday(published, labelled, retrievedAt)))
    return null;
  return { rank: (distance >= 0 ? distance : 3 - 2 * distance) - (labelled ? 6 : 0), published, updated };
}

/** Name, day and length of reading share a line, and the day has an element of its own. */
function inElement({ text, linked, elements }: Block, reading: Reading): DateLine | null {
  // A line that is a link with its day tells of another article.
  if (linked > text.length / 2) return null;
  for (const element of elements.slice(1)) {
    const date = dateNames.test(namesOf(element)) ? dateLine(tidy(element.textContent ?? ''), reading) : null;
    if (date) return date;
  }
  return null;
}

/** "Last updated" in a line of its own says what the next one is. */
function labelAbove(line: Block | undefined): 'published' | 'updated' | null {
  if (line === undefined || line.text.length > 30 || /\d/u.test(line.text)) return null;
  const text = folded(line.text);
  return updatedMark.test(text) ? 'updated' : publishedMark.test(text) ? 'published' : null;
}

/** Above the headline and without a word, the day of retrieval is the page's clock. */
const isToday = (date: Instant | null, labelled: boolean, retrievedAt: string): boolean =>
  !labelled && date?.at.slice(0, 10) === retrievedAt.slice(0, 10);

/** What programs read of the day that is printed, for it has the zone; of different days the printed one. */
const sameDay = (machine: Instant | null, print: Instant | null): Instant | null => {
  if (machine === null || print === null) return machine ?? print;
  return machine.at.slice(0, 10) === print.at.slice(0, 10) && (machine.precision === 'minute' || print.precision !== 'minute') ? machine : print;
};

const laterThatDay = (lines: readonly Block[], day: Instant): Instant | null =>
  lines.reduce<Instant | null>((found, { text }) => found ?? timeOnThatDay(text, day), null);
