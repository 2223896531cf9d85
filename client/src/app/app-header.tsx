import { Link, useLocation } from 'wouter';
import { SearchBox } from '../filters/search-box.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { AddArticlesDialog } from '../panels/add-articles-dialog.tsx';
import { JobIndicator } from './job-indicator.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import './app-header.css';

const places = [
  { path: '/', label: 'Overview' },
  { path: '/relationships', label: 'Relationships' },
  { path: '/articles', label: 'Articles' },
  { path: '/sources', label: 'Sources' },
  { path: '/method', label: 'Method' },
];

/** Name, places, search and the two actions that are everywhere. The filter goes along to every place. */
export function AppHeader() {
  const [path] = useLocation();
  const { hrefTo } = useFilter();
  const isHere = (place: string): boolean => (place === '/' ? path === '/' : path.startsWith(place));
  return (
    <header className="app-header">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <Link href="/" className="app-name">
        Entente
      </Link>
      <nav aria-label="Pages">
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
      <AddArticlesDialog />
      <ThemeToggle />
    </header>
  );
}
