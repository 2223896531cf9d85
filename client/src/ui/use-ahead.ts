import { startTransition, useOptimistic } from 'react';

/** A choice that shows at once as it was made, before all that follows from it is drawn. */
export function useAhead<T>(value: T, onChange: (next: T) => void): [shown: T, choose: (next: T) => void] {
  const [shown, show] = useOptimistic(value);
  const choose = (next: T): void =>
    startTransition(() => {
      show(next);
      onChange(next);
    });
  return [shown, choose];
}
