import { emptyFilter, filterFromParams, filterToPairs, type Filter } from '@entente/shared/contract/filter';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { hrefOf } from '../app/href.ts';

export interface FilterControl {
  filter: Filter;
  /** Changes some parts and keeps the others: one step in the history. */
  patch: (part: Partial<Filter>) => void;
  replace: (filter: Filter) => void;
  /** Address of a page under this filter, with some parts changed. */
  hrefTo: (path: string, part?: Partial<Filter>) => string;
}

/** Pages that show what the filter counts; on any other page a changed filter leads to the articles. */
const showsFilter = (path: string): boolean => /^\/(?:$|(?:articles|relationships|stories)$|(?:pairs|country|topic)\/)/u.test(path);

/** The filter, read from the address and written to it: there is no second copy. */
export function useFilter(): FilterControl {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const params = new URLSearchParams(search);
    const filter = filterFromParams(params);
    const others = [...params].filter(([key]) => !Object.hasOwn(filterKeys, key));
    const replace = (next: Filter): void => {
      const target = showsFilter(path) ? path : '/articles';
      navigate(hrefOf(target, [...filterToPairs(next), ...(target === path ? others : [])]));
    };
    return {
      filter,
      replace,
      patch: (part) => replace({ ...filter, ...part }),
      hrefTo: (to, part = {}) => hrefOf(to, filterToPairs({ ...filter, ...part })),
    };
  }, [path, search, navigate]);
}

/** `from` and `to` are absent from the empty filter, which holds no undefined. */
const filterKeys: Record<string, unknown> = { ...emptyFilter, from: undefined, to: undefined };
