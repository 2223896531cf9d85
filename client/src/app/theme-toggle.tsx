import { Button } from '../ui/button.tsx';
import { applyTheme, themes, useTheme, type Theme } from './theme.ts';
import { appText } from '../text/app-text.ts';

const glyph: Record<Theme, string> = { system: '◐', light: '○', dark: '●' };

/** Goes round system → light → dark. */
export function ThemeToggle() {
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <Button look="quiet" onPress={() => applyTheme(next)} aria-label={appText.theme.change(appText.theme.name[theme], appText.theme.name[next])}>
      <span aria-hidden="true">{glyph[theme]}</span>
    </Button>
  );
}
