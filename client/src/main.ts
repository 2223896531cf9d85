import { density } from './app/density.ts';
import { theme } from './app/theme.ts';
import { language, languages } from './text/language.ts';
import { speak } from './text/worded.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/topics.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/overlays.css';
import './styles/print.css';

theme.apply(theme.stored());
density.apply(density.stored());
document.documentElement.lang = language;

/** The words come before everything that is made of them. */
async function begin(): Promise<void> {
  const root = document.getElementById('root');
  const words = languages[language];
  // Where they do not come, the page is shown in English rather than not at all.
  if ('load' in words) await words.load().then(speak, () => undefined);
  const { showApp } = await import('./app/show-app.tsx');
  if (root) showApp(root);
}

void begin();
