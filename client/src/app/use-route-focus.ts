import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Moves the focus to the new page's heading, so that a screen reader says where one is and Tab goes on from there. */
export function useRouteFocus(): void {
  const [path] = useLocation();
  const previous = useRef(path);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = (): void => {
      wentBack.current = true;
    };
    globalThis.addEventListener('popstate', note);
    return () => globalThis.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    // Back and forward keep the place that the browser remembers.
    if (!wentBack.current) globalThis.scrollTo(0, 0);
    wentBack.current = false;
  }, [path]);
}
