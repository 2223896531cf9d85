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
    if (previous.current === path) return undefined;
    previous.current = path;
    const stop = whenHeadingIsThere((heading) => {
      heading.setAttribute('tabindex', '-1');
      heading.focus({ preventScroll: true });
    });
    // Back and forward keep the place that the browser remembers.
    if (!wentBack.current) globalThis.scrollTo(0, 0);
    wentBack.current = false;
    return stop;
  }, [path]);
}

/** A page that is still on its way has no heading yet; the one before it is hidden meanwhile. Answers with what gives up waiting. */
function whenHeadingIsThere(use: (heading: HTMLElement) => void): () => void {
  const look = (): boolean => {
    const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find((one) => one.getClientRects().length > 0);
    if (heading) use(heading);
    return heading !== undefined;
  };
  if (look()) return () => {};
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}
