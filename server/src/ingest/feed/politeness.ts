export interface Politeness {
  /** Runs one request to a host: never two at once, and never sooner after the last one than the host can expect. */
  visit: <T>(url: string, work: () => Promise<T>) => Promise<T>;
  /** The host wants so many milliseconds between two requests. */
  slower: (url: string, gap: number) => void;
  /** The host wants to be left alone until then. */
  leaveAlone: (url: string, until: number) => void;
  /** Until when the host is left alone; null where it may be asked. */
  restsUntil: (url: string) => number | null;
}

export interface PolitenessParts {
  /** Least milliseconds between two requests to one host. */
  gap: number;
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/** More than this is a slip of the site, or means that it wants no visits at all. */
const longestGap = 60_000;

/** One lane per host. */
export function createPoliteness({ gap, now, sleep }: PolitenessParts): Politeness {
  const lanes = new Map<string, { tail: Promise<unknown>; lastAt: number; waiting: number }>();
  const gaps = new Map<string, number>();
  const rests = new Map<string, number>();
  const gapOf = (host: string): number => gaps.get(host) ?? gap;

  async function take<T>(lane: { lastAt: number }, host: string, work: () => Promise<T>): Promise<T> {
    const wait = lane.lastAt + gapOf(host) - now();
    if (wait > 0) await sleep(wait);
    lane.lastAt = now();
    return work();
  }

  return {
    async visit(url, work) {
      const { host } = new URL(url);
      const lane = lanes.get(host) ?? { tail: Promise.resolve(), lastAt: Number.NEGATIVE_INFINITY, waiting: 0 };
      lanes.set(host, lane);
      lane.waiting += 1;
      const run = lane.tail.then(() => take(lane, host, work));
      lane.tail = run.catch(() => {});
      try {
        return await run;
      } finally {
        lane.waiting -= 1;
        // A lane is remembered only as long as its gap lasts.
        for (const [name, { waiting, lastAt }] of lanes) if (waiting === 0 && lastAt + gapOf(name) < now()) lanes.delete(name);
      }
    },
    slower(url, wanted) {
      gaps.set(new URL(url).host, Math.max(gap, Math.min(longestGap, wanted)));
    },
    leaveAlone(url, until) {
      rests.set(new URL(url).host, until);
    },
    restsUntil(url) {
      const { host } = new URL(url);
      const until = rests.get(host);
      if (until === undefined || until > now()) return until ?? null;
      rests.delete(host);
      return null;
    },
  };
}
