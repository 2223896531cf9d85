import { Button } from '../ui/button.tsx';
import { theme, type Theme } from './theme.ts';
import { appText } from '../text/app-text.ts';

const glyph: Record<Theme, string> = { system: '◐', light: '○', dark: '●' };

/** Goes round system → light → dark. */
export function ThemeToggle() {
  const now = theme.use();
  const next = theme.options[(theme.options.indexOf(now) + 1) % theme.options.length] ?? 'system';
  return (
    <Button look="quiet" onPress={() => theme.apply(next)} aria-label={appText.theme.change(appText.theme.name[now], appText.theme.name[next])}>
      <span aria-hidden="true">{glyph[now]}</span>
    </Button>
  );
}
