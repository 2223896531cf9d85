import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { Facets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

const ListChoices = lazy(async () => ({ default: (await import('./list-menu-choices.tsx')).ListChoices }));

export type ListPart = 'pair' | 'topic' | 'stance' | 'language' | 'publisher' | 'publisherCountry' | 'source' | 'stage';

/** One menu for parts of the filter that are chosen from lists; it bears the name of the first. */
export function ListMenu({ parts, facets }: { parts: readonly [ListPart, ...ListPart[]]; facets: Facets | undefined }) {
  const { filter } = useFilter();
  return (
    <FilterMenu label={filtersText.lists[parts[0]]} count={parts.reduce((sum, part) => sum + filter[part].length, 0)}>
      {parts.map((part, at) => (
        <ListChoices key={part} part={part} counts={facets?.[part] ?? []} isFirst={at === 0} />
      ))}
    </FilterMenu>
  );
}
