import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { FacetCounts } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

const CountryChoices = lazy(async () => ({ default: (await import('./country-menu-choices.tsx')).CountryChoices }));

export function CountryMenu({ counts }: { counts: FacetCounts }) {
  const { filter } = useFilter();
  return (
    <FilterMenu label={filtersText.countries} count={filter.country.length}>
      <CountryChoices counts={counts} />
    </FilterMenu>
  );
}
