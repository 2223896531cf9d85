import { useEffect, useRef } from 'react';

const headline = (index: number): HTMLElement | null => document.querySelector(`[data-index="${index}"] .headline`);

const indexOf = (element: Element | null): number => Number(element?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);

/** j and k go down and up the list, o opens what is focused (as Enter does, being a link), e shows what proves it. */
export function useListKeys(count: number, scrollTo: (index: number) => void, onEvidence: (index: number) => void): void {
  const latest = useRef({ count, scrollTo, onEvidence });
  useEffect(() => {
    latest.current = { count, scrollTo, onEvidence };
  });
  useEffect(() => {
    // Where the focus is about to go: a key that comes before it is there counts on from it.
    let goingTo: number | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, [role=dialog]')) return;
      const at = goingTo ?? indexOf(target);
      if (event.key === 'o') return headline(at)?.click();
      if (event.key === 'e' && at >= 0) return latest.current.onEvidence(at);
      if (event.key !== 'j' && event.key !== 'k') return;
      const next = at + (event.key === 'j' ? 1 : -1);
      if (next < 0 || next >= latest.current.count) return;
      goingTo = next;
      latest.current.scrollTo(next);
      // The row may only come into the page with the next frame.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (goingTo !== next) return;
          goingTo = null;
          headline(next)?.focus({ preventScroll: true });
        }),
      );
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
