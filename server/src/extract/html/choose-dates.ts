import type { Dated } from '@entente/shared/domain/article';
import { dateFromUrl } from '../dates/from-url.ts';
import { believed } from '../dates/instant.ts';
import { machineDate } from '../dates/machine.ts';

interface Stated {
  published: readonly (Dated | null)[];
  updated: readonly (Dated | null)[];
}

/** Where the page was found and when: what its dates are held against. */
interface Bounds {
  url: string | null;
  retrievedAt: string;
}

/**
 * Of the dates that a page states, most trusted first, the one to believe. Where the address holds a day, a date that agrees with it
 * wins over one that does not: systems put the day of a change or of a move into the head. Of dates that agree the finest is taken.
 * A page that states nothing but a change was published no later than that day.
 */
export function chooseDates(stated: Stated, { url, retrievedAt }: Bounds): { published: Dated | null; updated: Dated | null } {
  const address = url === null ? null : dateFromUrl(url);
  const fromUrl: Dated | null = address && { ...address, origin: 'url' };
  const believable = [...stated.published, fromUrl].map((date) => believed(date, retrievedAt)).filter((date) => date !== null);
  const all = inPageZone(believable);
  const updated = stated.updated.map((date) => believed(date, retrievedAt)).find((date) => date !== null) ?? null;
  const agreeing = address?.precision === 'day' ? all.find((date) => daysBetween(date.at, address.at) <= 1) : undefined;
  const twice = confirmed(all);
  // Papers put the day of the printed edition into the address: a day before it, in the head and on the page, is no change.
  const first = twice && address && twice.origin !== 'url' && twice.at.slice(0, 10) < address.at ? twice : undefined;
  const chosen = first ?? agreeing ?? twice ?? all[0];
  if (chosen === undefined) return { published: updated && dayOf(updated), updated };
  return { published: all.reduce((best, date) => (isFiner(date, best) ? date : best), chosen), updated };
}

/**
 * The head states one moment in world time, the line at the headline the same one on the paper's own clock, where it may be another day:
 * the two together tell the zone, and the day is the one that is printed.
 */
function inPageZone(dates: readonly Dated[]): Dated[] {
  const printed = dates.find(({ origin }) => origin === 'printed');
  if (!printed || printed.at.length < 10) return [...dates];
  return dates.map((date) => (date.origin === 'metadata' && isWorldTime(date.at) ? (onPageClock(date, printed) ?? date) : date));
}

const isWorldTime = (at: string): boolean => /T.*(?:Z|[+-]00:00)$/u.test(at);
const minutes = 60_000;
const furthestZone = 14 * 60;

function onPageClock(date: Dated, printed: Dated): Dated | null {
  if (printed.at.slice(0, 10) === date.at.slice(0, 10)) return null;
  const apart = (Date.parse(`${printed.at.slice(0, 16)}${printed.precision === 'minute' ? '' : 'T00:00'}Z`) - Date.parse(date.at)) / minutes;
  // West of Greenwich the day before is printed; the day after could as well be that of a change.
  if (printed.precision === 'day')
    return apart < 0 && apart >= -24 * 60 - furthestZone && daysBetween(printed.at, date.at.slice(0, 10)) === 1 ? printed : null;
  if (printed.precision !== 'minute' || Math.abs(apart) > furthestZone || apart % 15 !== 0) return null;
  const offset = `${apart < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(apart) / 60))}:${two(Math.abs(apart) % 60)}`;
  return { at: printed.at.slice(0, 16) + offset, precision: 'minute', origin: 'metadata' };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Where the first date stands alone and two others agree, it is that of a change or of a move. */
const confirmed = (dates: readonly Dated[]): Dated | undefined =>
  dates.find((date, at) => dates.some((other, place) => place !== at && other.at.length >= 10 && other.at.slice(0, 10) === date.at.slice(0, 10)));

const grain = { minute: 3, day: 2, month: 1, year: 0 };

const isFiner = (one: Dated, other: Dated): boolean => grain[one.precision] > grain[other.precision] && one.at.startsWith(other.at);

const daysBetween = (one: string, other: string): number => Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other)) / 86_400_000;

const dayOf = (date: Dated): Dated => (date.precision === 'minute' ? { ...date, at: date.at.slice(0, 10), precision: 'day' } : date);

const inScript =
  /(?<![a-z])(?:(?:article|post|story|content|news|first|original|omni|web)_?)?(?:date_?published|date_?created|(?:publish(?:ed)?|publication|display|pub)_?(?:at|on|date|time|timestamp|time_?millis)?)\\?["']?\s*[:=]\s*\\?["']?(\d{4}[-/]\d{2}[-/]\d{2}[^"'\\,;}<]{0,25}|\d{10}(?:\d{3})?(?!\d))/iu;
const lookedAt = 2_000_000;

/** The first date that the page's own programs call that of publication: pages that draw themselves keep it nowhere else. */
export function dateInScripts(html: string): Dated | null {
  const found = inScript.exec(html.slice(0, lookedAt))?.[1];
  const at = found === undefined ? null : machineDate(found);
  return at && { ...at, origin: 'metadata' };
}
