import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { Facets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

const MoreChoices = lazy(async () => ({ default: (await import('./more-menu-choices.tsx')).MoreChoices }));

/** Stage, strength, money, relevance and sample. */
export function MoreMenu({ facets }: { facets: Facets | undefined }) {
  const { stage, money, strength, relevance, sample } = useFilter().filter;
  const changed =
    stage.length + Number(money !== 'any') + Number(strength !== 'article') + Number(relevance !== 'relevant') + Number(sample !== 'include');
  return (
    <FilterMenu label={filtersText.more} count={changed}>
      <MoreChoices facets={facets} />
    </FilterMenu>
  );
}
