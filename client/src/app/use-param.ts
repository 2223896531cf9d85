import { useLocation, useSearch } from 'wouter';
import { hrefOf } from './href.ts';

/** One parameter of the page that is not part of the filter (unit, sort …). The default is not written to the address. */
export function useParam<T extends string>(key: string, fallback: T, allowed?: readonly T[]): [value: T, set: (value: T) => void] {
  const [, navigate] = useLocation();
  const search = useSearch();
  const given = new URLSearchParams(search).get(key) as T | null;
  const value = given !== null && (allowed === undefined || allowed.includes(given)) ? given : fallback;
  const set = (next: T): void => {
    // What was chosen just before may not be drawn yet.
    const params = new URLSearchParams(location.search);
    if (next === fallback) params.delete(key);
    else params.set(key, next);
    // How one looks at the same articles is not a step one wants to go back over.
    navigate(hrefOf(location.pathname, [...params]), { replace: true });
  };
  return [value, set];
}
