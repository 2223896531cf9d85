import { useEffect, useState } from 'react';

const known = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * What `load`, a constant, brings; null until it is there. Loading begins before there is anything to show with it, and what has come shows
 * at once: behind a fallback of `Suspense` React would hold it back for another third of a second.
 */
export function useLoaded<T extends object>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(() => (known.get(load) as T | undefined) ?? null);
  useEffect(() => {
    let isHere = true;
    const keep = (is: T): void => {
      known.set(load, is);
      if (isHere) setLoaded(() => is);
    };
    const fail = (error: unknown): void => {
      if (!isHere) return;
      setLoaded(() => {
        throw error;
      });
    };
    load().then(keep, fail);
    return () => {
      isHere = false;
    };
  }, [load]);
  return loaded;
}
