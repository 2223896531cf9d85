import { lazy, useCallback, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { SearchBox } from '../filters/search-box.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { AddArticlesDialog } from '../panels/add-articles-dialog.tsx';
import { ViewsMenu } from '../panels/views-menu.tsx';
import { Button } from '../ui/button.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { JobIndicator } from './job-indicator.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { places } from './places.ts';
import { ThemeToggle } from './theme-toggle.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useNarrow } from './use-narrow.ts';
import { appText } from '../text/app-text.ts';
import './app-header.css';

const palette = () => import('./command-palette.tsx');
const CommandPalette = lazy(async () => ({ default: (await palette()).CommandPalette }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** Name, places, search and what can be done everywhere, by pointer and by key. The filter goes along to every place. */
export function AppHeader() {
  const [path, navigate] = useLocation();
  const isNarrow = useNarrow();
  const { hrefTo } = useFilter();
  const [open, setOpen] = useState<'palette' | 'keys' | 'add' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const commands = useMemo(() => ({ onAdd: () => setOpen('add'), onKeys: () => setOpen('keys') }), []);
  useGlobalKeys({ onPalette: () => setOpen('palette'), onKeys: () => setOpen('keys'), onPage: (to) => navigate(hrefTo(to)) });
  // Who presses Ctrl K types on at once: what takes the letters is there before, without holding up the page.
  useEffect(() => {
    const loading = setTimeout(() => void palette().catch(() => {}), 1000);
    return () => clearTimeout(loading);
  }, []);
  const isHere = (place: string): boolean => (place === '/' ? path === '/' : path.startsWith(place));
  return (
    <header className="app-header">
      <a className="skip-link" href="#main">
        {appText.skip}
      </a>
      <Link href="/" className="app-name">
        Entente
      </Link>
      <nav aria-label={appText.pages}>
        <ul>
          {places.map((place) => (
            <li key={place.path}>
              <Link href={hrefTo(place.path)} aria-current={isHere(place.path) ? 'page' : undefined}>
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox />
      <JobIndicator />
      <Button look="quiet" aria-keyshortcuts="Control+K Meta+K" onPress={() => setOpen('palette')}>
        {appText.goTo} <kbd>Ctrl K</kbd>
      </Button>
      <ViewsMenu />
      <AddArticlesDialog isOpen={open === 'add'} onOpenChange={(isOpen) => setOpen(isOpen ? 'add' : null)} />
      {isNarrow ? (
        <Link href="/settings" className="settings-link" aria-label={appText.settings}>
          <span aria-hidden="true">⚙</span>
        </Link>
      ) : (
        <>
          <LanguageChoice />
          <ThemeToggle />
        </>
      )}
      <OnDemand>
        {open === 'palette' && <CommandPalette onClose={close} commands={commands} />}
        {open === 'keys' && <KeysDialog onClose={close} />}
      </OnDemand>
    </header>
  );
}
