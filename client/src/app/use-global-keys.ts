import { useEffect, useRef } from 'react';
import { pageOfKey } from './page-of-key.ts';

interface GlobalKeys {
  onPalette: () => void;
  onKeys: () => void;
  onPage: (path: string) => void;
}

/** So long `g` waits for the second key. */
const patience = 1500;

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null;

/** Keys that hold on every page. Letters are left to whoever is typing; the palette opens over everything but another dialog. */
export function useGlobalKeys(does: GlobalKeys): void {
  const latest = useRef(does);
  const going = useRef(0);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOverlaid = document.querySelector('[role=dialog]') !== null;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        if (!isOverlaid) latest.current.onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isOverlaid || isTyping(event.target)) return;
      if (event.key === '?') latest.current.onKeys();
      const page = event.timeStamp - going.current < patience ? pageOfKey[event.key] : undefined;
      going.current = event.key === 'g' ? event.timeStamp : -patience;
      if (page !== undefined) latest.current.onPage(page);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
