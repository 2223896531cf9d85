import type { Page } from 'playwright-core';

export interface Timing {
  /** Milliseconds from an input to the next picture, the slowest of them, in the browser's steps of 8; null where there was no input. */
  paint: number | null;
  /** Milliseconds of the longest piece of work, whenever it came; 0 where none took 50. */
  task: number;
}

interface Watched {
  /** By the browser's number of the interaction: a press is a pointerdown, a pointerup and a click. */
  inputs: Map<number, number>;
  tasks: number[];
}

const watchInPage = (): void => {
  const watched: Watched = { inputs: new Map(), tasks: [] };
  Object.assign(globalThis, { watched });
  const observe = (type: string, keep: (entry: PerformanceEntry & { interactionId?: number }) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) keep(entry);
    }).observe({ type, durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) watched.inputs.set(interactionId, Math.max(duration, watched.inputs.get(interactionId) ?? 0));
  });
  observe('longtask', ({ duration }) => watched.tasks.push(duration));
};

/** Before the page is opened. */
export const watchTimings = async (page: Page): Promise<void> => void (await page.addInitScript(watchInPage));

/** What was seen since the last time. An interaction counts as its slowest event, as in Interaction to Next Paint; what is faster than 16 ms is not told of. */
export const takeTimings = (page: Page): Promise<Timing> =>
  page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const timing = { paint: watched.inputs.size === 0 ? null : Math.max(...watched.inputs.values()), task: Math.max(0, ...watched.tasks) };
    watched.inputs.clear();
    watched.tasks.length = 0;
    return timing;
  });
