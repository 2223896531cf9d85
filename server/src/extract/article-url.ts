import { isTracking } from './tracking-parameters.ts';

/** Copies that search engines keep of pages for phones: the page's own address stands in theirs. */
const copies = [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?(.+)$/iu, /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?(.+)$/iu];

/** The address of an article in the one form it is known by: without what marks from where a reader came. Null for what is no web address. */
export function cleanUrl(text: string): string | null {
  const copied = copies.map((copy) => copy.exec(text)).find((match) => match !== null);
  const plain = copied ? `http${copied[1] ? 's' : ''}://${copied[2]}` : text;
  if (!URL.canParse(plain)) return null;
  const url = new URL(plain);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  url.search = kept.join('&');
  // A fragment is a place on the page, but for pages that are nothing but their fragment.
  if (!/^#[!/]/u.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * The address to know an article by: the one the page calls its own, where that is of the same site and not merely the site; else the
 * one it was found at. A page's word for another site's address names the original of a copy, and the copy is what was read.
 */
export function articleUrl(found: string | null, stated: string | null): string | null {
  const own = found === null ? null : cleanUrl(found);
  if (stated === null) return own ?? found;
  const absolute = own !== null && URL.canParse(stated, own) ? new URL(stated, own).href : stated;
  const canonical = cleanUrl(absolute);
  if (canonical === null) return own ?? found;
  return own === null || isSamePage(new URL(own), new URL(canonical)) ? canonical : own;
}

const isSamePage = (found: URL, stated: URL): boolean =>
  siteOf(found.hostname) === siteOf(stated.hostname) && (stated.pathname !== '/' || stated.search !== '' || found.pathname === '/');

/** `www.news.co.uk` → `news.co.uk`, `amp.example.org` → `example.org`. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const second = labels.at(-2) ?? '';
  const isPublic = labels.length > 2 && (second.length <= 3 || /^(?:info|asso|gouv|nsw)$/u.test(second)) && (labels.at(-1) ?? '').length === 2;
  return labels.slice(isPublic ? -3 : -2).join('.');
}
