import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'entente-theme';

const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);

/** The theme chosen in this browser. Storage can be switched off: then the system decides. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return isTheme(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

const changed = new EventTarget();

const subscribe = (listener: () => void): (() => void) => {
  changed.addEventListener('theme', listener);
  return () => changed.removeEventListener('theme', listener);
};

/** The theme as it is, whoever changes it. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, storedTheme);

/** Shows a theme and keeps it for the next visit, as far as the browser lets us. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
  changed.dispatchEvent(new Event('theme'));
}
