import { createContext, startTransition, use, useLayoutEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

const here = () => ({ path: location.pathname, search: location.search });
const PathHere = createContext('');
const SearchHere = createContext('');
/** As wouter asks for it. */
const asked = {
  hook: (): [string, typeof navigate] => [use(PathHere), navigate],
  searchHook: (): string => use(SearchHere),
};
const moves = ['popstate', 'pushState', 'replaceState'];

/** Follows a `PlainLink`, unless it is to open elsewhere. */
function openPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-page]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  navigate(link.getAttribute('href') ?? '/');
}

/**
 * Where the page is, for all that is in it. What follows from another address is drawn piece by piece, so that the page answers meanwhile:
 * the address itself is ahead of it, and who changes a part of it starts from there.
 */
export function Place({ children }: { children: ReactNode }) {
  const [{ path, search }, setPlace] = useState(here);
  useLayoutEffect(() => {
    const follow = (): void => startTransition(() => setPlace(here()));
    for (const move of moves) addEventListener(move, follow);
    document.addEventListener('click', openPage);
    return () => {
      for (const move of moves) removeEventListener(move, follow);
      document.removeEventListener('click', openPage);
    };
  }, []);
  return (
    <Router {...asked}>
      <PathHere value={path}>
        <SearchHere value={search}>{children}</SearchHere>
      </PathHere>
    </Router>
  );
}
