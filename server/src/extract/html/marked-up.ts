import type { Authors } from '../boilerplate/authors.ts';
import { nameIn } from '../boilerplate/byline-of.ts';
import type { Instant } from '../dates/instant.ts';
import { machineDate } from '../dates/machine.ts';
import type { Document, Element } from './dom.ts';
import { wordsOf } from './names.ts';

/** Properties by which markup says when: `datePublished`, `dc:created`, `schema:dateModified`. */
const isDateProperty = (name: string | null): boolean => /date|issued|created|publish/iu.test(name ?? '');

/** The moment that an element states for programs. */
function statedIn(element: Element): Instant | null {
  const title = element.getAttribute('title');
  const stated =
    element.getAttribute('datetime') ??
    (isDateProperty(element.getAttribute('itemprop')) || isDateProperty(element.getAttribute('property')) ? element.getAttribute('content') : null) ??
    (title !== null && (element.tagName.toUpperCase() === 'ABBR' || /^\d{4}-\d{2}-\d{2}T/u.test(title)) ? title : null);
  return stated === null ? null : machineDate(stated);
}

/** What the elements of a line state, by what they are called. */
export function markedDates(elements: readonly Element[]): { published: Instant | null; updated: Instant | null } {
  const found: { published: Instant | null; updated: Instant | null } = { published: null, updated: null };
  for (const element of elements) {
    const at = statedIn(element);
    if (at) found[isChange(namesOf(element)) ? 'updated' : 'published'] ??= at;
  }
  return found;
}

/** WordPress calls the only date of a page "entry-date published updated". */
const isChange = (names: string): boolean => /modif|updat/u.test(names) && !/publish|entry date/u.test(names);

/** What an element is called, in words. */
export const namesOf = (element: Element): string =>
  wordsOf(['class', 'id', 'itemprop', 'property'].map((name) => element.getAttribute(name) ?? '').join(' '));

const published = '[itemprop~="datePublished"], [property~="schema:datePublished"], [property~="datePublished"], time[pubdate]';

/** The only person whom the page's markup calls an author, wherever it stands. */
export function onlyMarkedAuthor(document: Document, outlets: readonly string[]): Authors | null {
  const found = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')]
    .map((element) => nameIn(element.textContent ?? '', true, outlets))
    .filter((authors) => authors?.people === true);
  return new Set(found.map((authors) => authors?.text)).size === 1 ? (found[0] ?? null) : null;
}

/** The only day that the page's markup calls that of publication, wherever it stands; several are those of other articles too. */
export function onlyMarkedDate(document: Document): Instant | null {
  const found = [...document.querySelectorAll(published)]
    .map((element) => statedIn(element) ?? machineDate(element.textContent ?? ''))
    .filter((at) => at !== null);
  return new Set(found.map(({ at }) => at.slice(0, 10))).size === 1 ? (found[0] ?? null) : null;
}
