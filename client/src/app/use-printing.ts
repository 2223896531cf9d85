import { useSyncExternalStore } from 'react';

const onPaper = globalThis.matchMedia?.('print');

function subscribe(onChange: () => void): () => void {
  onPaper?.addEventListener('change', onChange);
  return () => onPaper?.removeEventListener('change', onChange);
}

/** Whether the page is being put on paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => onPaper?.matches ?? false);
