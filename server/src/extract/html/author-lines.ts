import { type Authors, authorsIn } from '../boilerplate/authors.ts';
import { authorNames, isAuthorLabel, isReporter, nameIn } from '../boilerplate/byline-of.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import type { Block } from './blocks.ts';
import type { Element } from './dom.ts';
import type { Near } from './lines-around.ts';
import { namesOf } from './marked-up.ts';

/** How many lines from the headline a name may stand: above it, below it, right below it. */
const reach = { before: 6, names: 20, beside: 8 };

/** What the lines around the headline say; where they name nobody, the boxes there; at last the only author whom the page names at all. */
export function authorsNear(near: Near, boxes: () => Near, outlets: readonly string[]): Authors[] {
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
