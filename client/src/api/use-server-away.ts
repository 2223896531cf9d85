import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ask } from './ask.ts';
import { isUnreachable } from './problem-error.ts';

/** Milliseconds between two tries. */
const pause = 3000;

/** Whether the server has not answered the last time something was asked. It is tried again until it does; then all that is shown is asked anew. */
export function useServerAway(): boolean {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const isAway = useSyncExternalStore(subscribe, () => cache.getAll().some(({ state }) => isUnreachable(state.error)));
  useEffect(() => {
    if (!isAway) return undefined;
    const timer = setInterval(() => {
      void ask('status', {}).then(
        () => client.invalidateQueries(),
        () => undefined,
      );
    }, pause);
    return () => clearInterval(timer);
  }, [client, isAway]);
  return isAway;
}
