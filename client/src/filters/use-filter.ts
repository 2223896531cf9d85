import { emptyFilter, filterFromParams, filterToPairs, type Filter } from '@entente/shared/contract/filter';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { hrefOf } from '../app/href.ts';

export interface FilterControl {
  filter: Filter;
  /** Changes some parts and keeps the others: one step in the history. */
  patch: (part: Partial<Filter> | ((now: Filter) => Partial<Filter>)) => void;
  replace: (filter: Filter) => void;
  /** Address of a page under this filter, with some parts changed. */
  hrefTo: (path: string, part?: Partial<Filter>) => string;
  /** The same under the filter of the address, which may be ahead of what is drawn: for what is gone to at once. */
  hrefNow: (path: string, part?: Partial<Filter>) => string;
}

/** Pages that show what the filter counts; on any other page a changed filter leads to the articles. */
const showsFilter = (path: string): boolean => /^\/(?:$|(?:articles|relationships|stories)$|(?:pairs|country|topic)\/)/u.test(path);

const filterOfAddress = (): Filter => filterFromParams(new URLSearchParams(location.search));

/** The filter, read from the address and written to it: there is no second copy. */
export function useFilter(): FilterControl {
  const [, navigate] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const filter = filterFromParams(new URLSearchParams(search));
    // From the address itself: what was chosen just before may not be drawn yet.
    const change = (nextOf: (now: Filter) => Filter): void => {
      const [path, params] = [location.pathname, new URLSearchParams(location.search)];
      const target = showsFilter(path) ? path : '/articles';
      const others = target === path ? [...params].filter(([key]) => !Object.hasOwn(filterKeys, key)) : [];
      navigate(hrefOf(target, [...filterToPairs(nextOf(filterOfAddress())), ...others]));
    };
    return {
      filter,
      replace: (next) => change(() => next),
      patch: (part) => change((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) })),
      hrefTo: (to, part = {}) => hrefOf(to, filterToPairs({ ...filter, ...part })),
      hrefNow: (to, part = {}) => hrefOf(to, filterToPairs({ ...filterOfAddress(), ...part })),
    };
  }, [search, navigate]);
}

/** `from` and `to` are absent from the empty filter, which holds no undefined. */
const filterKeys: Record<string, unknown> = { ...emptyFilter, from: undefined, to: undefined };
