import { useEffect, useState } from 'react';
import { endVisit, lastVisitAt } from './last-visit.ts';

const day = 86_400_000;

/** Days since the visit before this one, counted from the day on; null at the first, and for whoever was here today. */
export function useLastVisit(): number | null {
  const [days] = useState(() => {
    const passed = Date.now() - (lastVisitAt ?? Number.NaN);
    return Number.isNaN(passed) || passed < day ? null : Math.min(366, Math.ceil(passed / day));
  });
  return days;
}

/** Written when the visit ends, so that a page opened twice on one day does not forget the last one. */
export function useVisit(): void {
  useEffect(() => {
    globalThis.addEventListener('pagehide', endVisit);
    return () => globalThis.removeEventListener('pagehide', endVisit);
  }, []);
}
