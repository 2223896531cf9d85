export interface Politeness {
  /** Runs one visit to a host: never two at once, and never sooner after the last one than the host can expect. */
  visit<T>(url: string, work: () => Promise<T>): Promise<T>;
}

export interface PolitenessParts {
  /** Least milliseconds between two requests to one host. */
  gap: number;
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/** One lane per host. */
export function createPoliteness({ gap, now, sleep }: PolitenessParts): Politeness {
  const lanes = new Map<string, { tail: Promise<unknown>; lastAt: number; waiting: number }>();

  async function take<T>(lane: { lastAt: number }, work: () => Promise<T>): Promise<T> {
    const wait = lane.lastAt + gap - now();
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
      const run = lane.tail.then(() => take(lane, work));
      lane.tail = run.catch(() => {});
      try {
        return await run;
      } finally {
        lane.waiting -= 1;
        // A lane is remembered only as long as its gap lasts.
        for (const [name, { waiting, lastAt }] of lanes) if (waiting === 0 && lastAt + gap < now()) lanes.delete(name);
      }
    },
  };
}
