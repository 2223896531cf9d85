import type { Dated } from '@entente/shared/domain/article';
import { dateFromUrl } from '../dates/from-url.ts';
import { believed } from '../dates/instant.ts';

interface Stated {
  published: readonly Dated[];
  updated: readonly Dated[];
}

/**
 * Of the dates that a page states, head before print, the one to believe. Where the address holds a day, a date that agrees with it
 * wins over one that does not: systems put the day of a change or of a move into the head. The finest of those of one day is taken.
 */
export function chooseDates(head: Stated, print: { published: Dated | null; updated: Dated | null }, url: string | null, retrievedAt: string) {
  const all = [...head.published, print.published].map((date) => believed(date, retrievedAt)).filter((date) => date !== null);
  const address = url === null ? null : dateFromUrl(url);
  const agreeing = address?.precision === 'day' ? all.find((date) => daysBetween(date.at, address.at) <= 1) : undefined;
  const chosen = agreeing ?? all[0] ?? null;
  const updated = [...head.updated, print.updated].map((date) => believed(date, retrievedAt)).find((date) => date !== null) ?? null;
  return { published: chosen && (all.find((date) => isFiner(date, chosen)) ?? chosen), updated };
}

const isFiner = (one: Dated, other: Dated): boolean => one.precision === 'minute' && other.precision !== 'minute' && one.at.startsWith(other.at);

const daysBetween = (one: string, other: string): number => Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other)) / 86_400_000;
