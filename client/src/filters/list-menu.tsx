import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { FacetCounts } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

const ListChoices = lazy(async () => ({ default: (await import('./list-menu-choices.tsx')).ListChoices }));

export type ListPart = 'pair' | 'topic' | 'stance' | 'language' | 'publisher';

export function ListMenu({ part, counts }: { part: ListPart; counts: FacetCounts }) {
  const { filter } = useFilter();
  return (
    <FilterMenu label={filtersText.lists[part]} count={filter[part].length}>
      <ListChoices part={part} counts={counts} />
    </FilterMenu>
  );
}
