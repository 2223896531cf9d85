import { useEffect, useState } from 'react';

const key = 'entente.last-visit';
const day = 86_400_000;

/** Days since the visit before this one, counted from the day on; null at the first, and for whoever was here today. */
export function useLastVisit(): number | null {
  const [days] = useState(() => {
    const before = Number(globalThis.localStorage?.getItem(key) ?? Number.NaN);
    const passed = Math.ceil((Date.now() - before) / day);
    return Number.isNaN(passed) || Date.now() - before < day ? null : Math.min(366, passed);
  });
  useEffect(() => {
    // Written when the visit ends, so that a page opened twice on one day does not forget the last one.
    const leave = (): void => globalThis.localStorage?.setItem(key, String(Date.now()));
    globalThis.addEventListener('pagehide', leave);
    return () => globalThis.removeEventListener('pagehide', leave);
  }, []);
  return days;
}
