import type { Dated } from '@entente/shared/domain/article';
import { type Authors, authorsIn } from '../boilerplate/authors.ts';
import { authorNames, isAuthorLabel, isReporter, nameIn } from '../boilerplate/byline-of.ts';
import { publishedMark, todayMark, updatedMark } from '../boilerplate/patterns.ts';
import { type Instant, believed } from '../dates/instant.ts';
import { type Reading, readingOf } from '../dates/reading.ts';
import { type DateLine, dateLine, timeOnThatDay } from '../text/dates-of-lines.ts';
import { folded, tidy } from '../normalise.ts';
import { repeats } from '../text/title.ts';
import { type Block, labelsOf } from './blocks.ts';
import type { Element } from './dom.ts';
import { markedDates, namesOf } from './marked-up.ts';
import type { Skips } from './prune.ts';
import { headings } from './tags.ts';

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
const reach = { before: 6, after: 60, unlabelled: 24, names: 20, beside: 8, close: 12 };
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
  const near = nearHeadline(body, skips, elsewhere, known.title);
  const boxes = once(() => nearHeadline(body, skips, farAway, known.title));
  const found = datesIn(near, known);
  const { published, updated } = found.rank <= reach.close ? found : nearer(found, datesIn(boxes(), known, reach.names));
  return { authors: authorsNear(near, boxes, known.outlets), published: printed(published), updated: printed(updated) };
}

/** The lines of a page, and which of them is the headline. */
interface Near {
  all: readonly Block[];
  headline: number;
}

function nearHeadline(body: Element, skips: Skips, without: ReadonlySet<string>, title: string | null): Near {
  const all = labelsOf(body, new Map([...skips].filter(([, reason]) => without.has(reason))));
  return { all, headline: headlineIn(all, title) };
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

/** Where the headline stands among the lines; a heading before a line of the same words. */
function headlineIn(lines: readonly Block[], title: string | null): number {
  if (title === null) return 0;
  const says = (line: Block) => repeats(line.text, title)?.rest === '' || folded(line.text) === folded(title);
  const heading = lines.findIndex((line) => headings.has(line.tag) && says(line));
  return heading >= 0 ? heading : Math.max(0, lines.findIndex(says));
}

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

/** What the lines around the headline say; where they name nobody, the boxes there; at last the only author whom the page names at all. */
function authorsNear(near: Near, boxes: () => Near, outlets: readonly string[]): Authors[] {
  const { all, headline } = near;
  const from = Math.max(0, headline - reach.before);
  const ways = [
    () => authorsOn(all.slice(headline, headline + reach.names), 0, outlets),
    () => authorsOn(all.slice(from, headline), headline - from, outlets),
    () => authorsOn(boxes().all.slice(boxes().headline, boxes().headline + reach.names), 0, outlets),
    () => besideDate(all.slice(headline + 1, headline + reach.beside), outlets),
    () => onlyOne(authorsOn(all.slice(headline), 0, outlets, true)),
  ];
  const found: Authors[] = [];
  for (const way of ways) if (!found.some(({ people }) => people)) found.push(...way());
  return found;
}

const isAuthors = (element: Element): boolean => authorNames.test(namesOf(element)) || element.getAttribute('rel') === 'author';

const onlyOne = (authors: readonly Authors[]): Authors[] => {
  const people = authors.filter(({ people }) => people);
  return new Set(people.map(({ text }) => text)).size === 1 ? people.slice(0, 1) : [];
};

/** A line that is a name and nothing else, right above or below one that is a date and nothing else. */
const besideDate = (lines: readonly Block[], outlets: readonly string[]): Authors[] =>
  lines.flatMap(({ text, gap }, at) => {
    const isBeside = [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && dateLine(line.text) !== null);
    const found = gap === null && isBeside && text.length <= 40 && dateLine(text) === null ? authorsIn(text, outlets) : null;
    // Without spaces, a name looks like any other word.
    return found?.people === true && found.text === text && text.includes(' ') ? [found] : [];
  });

/** Lines that say who wrote it, elements that are called the author's, and, unless only what is called so counts, names beside the date. */
function authorsOn(lines: readonly Block[], headline: number, outlets: readonly string[], onlyCalled = false): Authors[] {
  return lines.flatMap(({ text, elements, gap }, at) => {
    // Above the headline a name beside a date is the paper's, and today's.
    if (gap !== null || text.length > 160 || (at < headline - 1 && dateLine(text) !== null)) return [];
    const named = elements.filter((element) => isAuthors(element) && element.textContent?.trim());
    const called = named.length > 0 || isAuthorLabel(lines[at - 1]?.text ?? '');
    if (onlyCalled && !called && !isReporter(text)) return [];
    // The innermost element that is called so says it most exactly.
    const own =
      named.length === 0
        ? [nameIn(text, called, outlets)]
        : named.map((each) => nameIn(each === elements[0] ? text : (each.textContent ?? ''), true, outlets));
    // Two authors in elements of their own stand on one line.
    const whole = named.length === 0 || named[0] === elements[0] ? null : nameIn(text, false, outlets);
    return [own.find((found) => found?.people) ?? own.find((found) => found !== null) ?? null, whole].filter((found) => found !== null);
  });
}
