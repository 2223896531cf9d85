import { folded, tidy, wordCount } from '../normalise.ts';
import type { Document, Element } from './dom.ts';

/** The headline: the heading that the page's title repeats, else what the head states, without the site's name. */
export function titleOf(document: Document, meta: ReadonlyMap<string, string>, stated: string | null): string | null {
  const page = tidy(document.querySelector('title')?.textContent ?? '');
  const site = meta.get('og:site_name') ?? null;
  const first = textsOf(document.querySelectorAll('h1'));
  // A first-level heading that the page's title repeats is the headline; another may be the paper's name.
  const heading =
    first.find((h) => page.startsWith(h.slice(0, 40))) ??
    (first.length === 1 && !isElse(first[0] ?? '', [page, meta.get('og:title') ?? '']) ? first[0] : undefined);
  const longer =
    heading !== undefined && heading.length < page.length / 2
      ? textsOf(document.querySelectorAll('h2, h3')).find((h) => isRest(page, heading, h))
      : undefined;
  const candidates = [
    longer ?? (heading === undefined ? undefined : (withoutKicker(document, heading, page) ?? heading)),
    meta.get('og:title'),
    stated,
    meta.get('twitter:title'),
    meta.get('title'),
    page,
  ];
  const chosen = candidates.find((c) => c !== null && c !== undefined && tidy(c) !== '');
  return chosen ? withoutSection(withoutSites(tidy(chosen), site), document) : null;
}

/** `<h1><span>Defence</span> <span>Headline</span></h1>`: the part that the page's title begins with. */
function withoutKicker(document: Document, heading: string, page: string): string | undefined {
  if (page.startsWith(heading.slice(0, 40))) return undefined;
  const parts = [...document.querySelectorAll('h1 > *')].map((part) => tidy(part.textContent ?? ''));
  return parts.find((part) => part.length > 15 && part.length < heading.length && heading.endsWith(part) && page.startsWith(part));
}

/** Not a word in common with what the page calls itself: the heading is another box's. */
const isElse = (heading: string, titles: readonly string[]): boolean => {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(heading)) return false;
  const words = new Set(titles.flatMap(wordsIn));
  return words.size > 2 && !wordsIn(heading).some((word) => words.has(word));
};

const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];

const textsOf = (elements: Iterable<Element>): string[] => [...elements].map((h) => tidy(h.textContent ?? '')).filter((h) => h.length > 8);

/** "Paper: Headline" in the title, the paper in the first-level heading, the headline in a lower one. */
const isRest = (page: string, heading: string, lower: string): boolean =>
  lower.length > heading.length && page.startsWith(heading) && page.endsWith(lower);

/** "Headline | Section | Paper": one after the other. */
function withoutSites(title: string, site: string | null): string {
  const once = withoutSite(title, site);
  return once === title ? title : withoutSites(once, site);
}

/** "Headline | Paper", "Headline - Paper.com": the part after the last bar or dash, where it is the site's name or short. */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(?<head>.{15,}?)\s+(?:[|–—»·:›‹•-]|::|\/\/)\s+(?<tail>[^|–—»›]{2,40})$/u.exec(title);
  if (!cut?.groups) return title;
  const { head = title, tail = '' } = cut.groups;
  const isSite = site !== null && (tail.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(tail.toLowerCase()));
  const bar = /^\s+(?:[|»›‹•]|::|\/\/)\s/u.test(title.slice(head.length));
  return isSite ||
    bar ||
    /\.(?:com|net|org|[a-z]{2})$/iu.test(tail) ||
    /\b(?:news|times|agency|post|daily|press|tv|haber|gazetesi|новости|news agency)\b/iu.test(tail)
    ? head
    : title;
}

/** "Paper: Headline" and "Headline - Paper", where the page prints the headline alone. */
function withoutSection(title: string, document: Document): string {
  const before = /^.{2,40}?[:|»–-]\s+(?<rest>.{15,})$/u.exec(title)?.groups?.['rest'];
  const behind = /^(?<rest>.{15,})\s[|»•–—-]\s+[^|»•–—]{2,40}$/u.exec(title)?.groups?.['rest'];
  if (before === undefined && behind === undefined) return title;
  const printed = tidy((document.body?.textContent ?? '').slice(0, 100_000));
  if (printed.includes(title)) return title;
  return [before, behind].find((rest) => rest !== undefined && wordCount(rest) > 3 && printed.includes(rest)) ?? title;
}
