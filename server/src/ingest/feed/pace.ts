/** How often a source is asked, learned from how much is new. */
export interface Pace {
  /** Minutes between two visits while all goes well. */
  interval: number;
  /** Failures in a row. */
  failures: number;
}

export const firstPace: Pace = { interval: 60, failures: 0 };

const shortest = 15;
const longest = 12 * 60;
const longestBackOff = 24 * 60;

const clamp = (minutes: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(minutes)));

/** Much that is new: sooner; nothing: later. `full`: everything in the feed was new, so that something may have slipped through. */
export function afterSuccess({ interval }: Pace, { fresh, full, ttl }: { fresh: number; full: boolean; ttl: number | null }): Pace {
  const factor = full && fresh > 1 ? 0.4 : fresh >= 3 ? 0.7 : fresh > 0 ? 1 : 1.25;
  const least = clamp(ttl ?? shortest, shortest, longest);
  return { interval: clamp(interval * factor, least, longest), failures: 0 };
}

export const afterFailure = ({ interval, failures }: Pace): Pace => ({ interval, failures: failures + 1 });

/**
 * When to come again. Failures put it off step by step, up to a day, and never for good. A tenth more or less, by chance,
 * keeps sources from moving in step; what the site itself asked for (`retryAt`) is always waited for.
 */
export function nextVisit({ interval, failures }: Pace, now: Date, chance: number, retryAt: string | null = null): Date {
  const minutes = failures === 0 ? interval : Math.min(longestBackOff, Math.max(interval, shortest * failures));
  const wanted = now.getTime() + minutes * (0.9 + chance * 0.2) * 60_000;
  return new Date(Math.max(wanted, retryAt === null ? 0 : Date.parse(retryAt)));
}
