import { keptChoice } from './kept-choice.ts';

export type Theme = 'system' | 'light' | 'dark';

export const theme = keptChoice<Theme>('entente-theme', ['system', 'light', 'dark'], (chosen) => {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
});
