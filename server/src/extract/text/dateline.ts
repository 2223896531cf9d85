import type { Instant } from '../dates/instant.ts';
import { printedDates } from '../dates/printed.ts';

/** "BISHKEK, 19 March 2018 /Kabar/ …": the day in a dateline is the day of publication. */
export function datelineOf(paragraph: string | undefined): Instant | null {
  if (paragraph === undefined) return null;
  const found = printedDates(paragraph.slice(0, 60))[0];
  if (!found || found.start > 30 || !/^[\p{Lu}\p{Lo}\s,./()–—-]*$/u.test(paragraph.slice(0, found.start))) return null;
  return { at: found.at, precision: found.precision };
}

/** The same where the day is set apart from the sentence, as a page must say that it means its own: "Feb. 23, 2015 -- The …". */
export function datelineApart(paragraph: string | undefined): Instant | null {
  const day = datelineOf(paragraph);
  return day && /^.{0,60}?\d{4}\)?\s*(?:\([\p{L} ./-]{2,25}\)\s*)?(?:--?|[—–:|/)])/u.test(paragraph ?? '') ? day : null;
}
