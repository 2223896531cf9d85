import type { Dated } from '@entente/shared/domain/article';
import { authorNames, isAuthorLabel, nameIn } from '../boilerplate/byline-of.ts';
import { publishedMark } from '../boilerplate/patterns.ts';
import { type Instant, believed } from '../dates/instant.ts';
import { machineDate } from '../dates/machine.ts';
import { type Reading, readingOf } from '../dates/reading.ts';
import { dateLine, timeOnThatDay } from '../text/dates-of-lines.ts';
import { folded } from '../normalise.ts';
import { repeats } from '../text/title.ts';
import { type Block, labelsOf } from './blocks.ts';
import type { Element } from './dom.ts';
import { wordsOf } from './names.ts';
import type { Skips } from './prune.ts';
import { headings } from './tags.ts';

/** What the page prints of who wrote the article and when. */
export interface Stamps {
  byline: string | null;
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
const reach = { before: 6, after: 60, unlabelled: 24 };
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
  retrievedAt: string;
}

/** Reads the lines around the headline: a date after it counts before one above it, and one that is called so before any other. */
export function stampsOf(body: Element, skips: Skips, { title, language, retrievedAt }: Known): Stamps {
  const lines = labelsOf(body, new Map([...skips].filter(([, reason]) => elsewhere.has(reason))));
  const at = headlineIn(lines, title);
  const from = Math.max(0, at - reach.before);
  const near = lines.slice(from, at + reach.after);
  const reading = readingOf(near.map(({ text }) => text.slice(0, 400)).join('\n'), language);
  const found = near
    .map((line, place) => foundIn(line, from + place - at, lines.slice(from + place, at), { reading, retrievedAt }))
    .filter((each) => each !== null)
    .sort((a, b) => a.rank - b.rank);
  const published = found.find((each) => each.published)?.published ?? null;
  const updated = found.find((each) => each.updated)?.updated ?? (published && laterThatDay(near, published));
  return { byline: bylineIn(near.slice(0, reach.before + 20), at - from), published: printed(published), updated: printed(updated) };
}

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
  { reading, retrievedAt }: { reading: Reading; retrievedAt: string },
): Found | null {
  if (line.text.length > 200 || /©|copyright/iu.test(line.text)) return null;
  const marked = machineIn(line);
  const date = dateLine(line.text, reading);
  const published = believed(sameDay(marked.published, date?.published ?? null), retrievedAt);
  const updated = believed(date?.updated ?? marked.updated, retrievedAt);
  if (!published && !updated) return null;
  const names = line.elements.map(namesOf).join('');
  const labelled = publishedMark.test(folded(line.text)) || dateNames.test(names) || marked.published !== null;
  if (
    line.elements.some((element) => clockNames.test(namesOf(element)) && /\d/u.test(element.textContent ?? '')) ||
    (!labelled && distance > reach.unlabelled)
  )
    return null;
  if (distance < 0 && (between.some(({ gap }) => gap === 'links') || (!labelled && distance < -3) || isToday(published, labelled, retrievedAt)))
    return null;
  return { rank: (distance >= 0 ? distance : 3 - 2 * distance) - (labelled ? 6 : 0), published, updated };
}

/** Above the headline and without a word, the day of retrieval is the page's clock. */
const isToday = (date: Instant | null, labelled: boolean, retrievedAt: string): boolean =>
  !labelled && date?.at.slice(0, 10) === retrievedAt.slice(0, 10);

/** What programs read of the day that is printed, for it has the zone; of different days the printed one. */
const sameDay = (machine: Instant | null, print: Instant | null): Instant | null => {
  if (machine === null || print === null) return machine ?? print;
  return machine.at.slice(0, 10) === print.at.slice(0, 10) && (machine.precision === 'minute' || print.precision !== 'minute') ? machine : print;
};

function machineIn({ elements }: Block): { published: Instant | null; updated: Instant | null } {
  const found: { published: Instant | null; updated: Instant | null } = { published: null, updated: null };
  for (const element of elements) {
    const stated =
      element.getAttribute('datetime') ??
      (element.tagName.toUpperCase() === 'ABBR' ? element.getAttribute('title') : null) ??
      (/date/iu.test(element.getAttribute('itemprop') ?? '') ? element.getAttribute('content') : null);
    const at = stated === null ? null : machineDate(stated);
    if (at) found[/modif|updat/iu.test(namesOf(element)) ? 'updated' : 'published'] ??= at;
  }
  return found;
}

const namesOf = (element: Element): string => wordsOf(['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' '));

const laterThatDay = (lines: readonly Block[], day: Instant): Instant | null =>
  lines.reduce<Instant | null>((found, { text }) => found ?? timeOnThatDay(text, day), null);

/** A line that says who wrote it, an element that is called the author's, or the name beside the date. */
function bylineIn(lines: readonly Block[], headline: number): string | null {
  for (const [at, { text, elements, gap }] of lines.entries()) {
    // Above the headline a name beside a date is the paper's, and today's.
    if (gap !== null || text.length > 160 || (at < headline - 1 && dateLine(text) !== null)) continue;
    const named = elements.find((element) => authorNames.test(namesOf(element)) || element.getAttribute('rel') === 'author');
    const called = named !== undefined || isAuthorLabel(lines[at - 1]?.text ?? '');
    const name = nameIn(named === undefined || named === elements[0] ? text : (named.textContent ?? ''), called);
    if (name !== null) return name;
  }
  return null;
}
