import { useSyncExternalStore } from 'react';

const query = '(max-width: 639px)';

const subscribe = (changed: () => void): (() => void) => {
  const media = globalThis.matchMedia?.(query);
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
};

/** Whether the window is as narrow as a phone; then the filter bar becomes a sheet. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(query).matches ?? false);
