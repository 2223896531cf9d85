import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { applyTheme, storedTheme, themes, type Theme } from './theme.ts';

const glyph: Record<Theme, string> = { system: '◐', light: '○', dark: '●' };

/** Goes round system → light → dark. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(storedTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const change = (): void => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <Button look="quiet" onPress={change} aria-label={`Theme: ${theme}. Change to ${next}`}>
      <span aria-hidden="true">{glyph[theme]}</span>
    </Button>
  );
}
