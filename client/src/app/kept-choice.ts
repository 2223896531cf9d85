import { useSyncExternalStore } from 'react';

export interface KeptChoice<T extends string> {
  options: readonly T[];
  stored: () => T;
  /** The choice as it is, whoever changes it. */
  use: () => T;
  /** Shows the choice and keeps it for the next visit, as far as the browser lets us. */
  apply: (choice: T) => void;
}

/** One of a few, chosen in this browser: the first where nothing was chosen or storage is switched off. */
export function keptChoice<T extends string>(key: string, options: readonly [T, ...T[]], show: (choice: T) => void): KeptChoice<T> {
  const listeners = new Set<() => void>();
  const stored = (): T => {
    try {
      return options.find((option) => option === localStorage.getItem(key)) ?? options[0];
    } catch {
      return options[0];
    }
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const apply = (choice: T): void => {
    show(choice);
    try {
      localStorage.setItem(key, choice);
    } catch {
      // Storage is switched off: the choice holds until the page is closed.
    }
    for (const listener of listeners) listener();
  };
  return { options, stored, use: () => useSyncExternalStore(subscribe, stored), apply };
}
