import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Where nothing has a width, as in a test. */
const usual = 640;

/** How wide the place of a plot is, known before anything is drawn, so that all is drawn once; null until then. */
export function usePlotWidth(): { ref: RefObject<HTMLDivElement | null>; width: number | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return undefined;
    const measure = (): void => setWidth(place.clientWidth || usual);
    measure();
    if (!('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
