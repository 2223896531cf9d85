import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Ownership, publisherRows } from './publisher-rows.ts';

export interface KnownPublisher {
  country: CountryCode;
  ownership: Ownership;
}

/** Whatever is known, as one text. */
export const publishersText = JSON.stringify(publisherRows);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\s*\((?:english|in english|türkçe|русский)\)$/gu, '')
    .trim();

const known = new Map(
  publisherRows.flatMap(([country, ownership, names]) => names.split(', ').map((name) => [fold(name), { country, ownership }] as const)),
);

/** By its name, else by the host of the article's address: `en.trend.az` is found under `trend.az`. */
export function knownPublisher(name: string | null, host: string | null): KnownPublisher | null {
  const byName = name === null ? undefined : known.get(fold(name));
  if (byName || host === null || host === '') return byName ?? null;
  const parts = host.split('.');
  for (let at = 0; at < parts.length - 1; at += 1) {
    const found = known.get(parts.slice(at).join('.'));
    if (found) return found;
  }
  return null;
}
