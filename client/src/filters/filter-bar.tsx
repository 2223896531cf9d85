import { lazy, useState } from 'react';
import { useNarrow } from '../app/use-narrow.ts';
import { filtersText } from '../text/filters-text.ts';
import { Button } from '../ui/button.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterCounts } from './filter-counts.tsx';
import { FilterMenus } from './filter-menus.tsx';
import { useFilterParts } from './use-filter-parts.ts';
import './filter-bar.css';

const FilterSheet = lazy(async () => ({ default: (await import('./filter-bar-sheet.tsx')).FilterSheet }));

/** The one filter of all pages. On a phone its menus move to a sheet; what is chosen stays in view. */
export function FilterBar() {
  const isNarrow = useNarrow();
  return (
    <section className="filter-bar" aria-label={filtersText.title}>
      <div className="filter-bar-row">
        {isNarrow ? <SheetButton /> : <FilterMenus />}
        <FilterCounts />
      </div>
      <FilterChips />
    </section>
  );
}

function SheetButton() {
  const chosen = useFilterParts().length;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {chosen > 0 ? filtersText.titleWith(chosen) : filtersText.title}
      </Button>
      {isOpen && (
        <OnDemand>
          <FilterSheet onClose={() => setIsOpen(false)} />
        </OnDemand>
      )}
    </>
  );
}
