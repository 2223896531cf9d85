import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { FilterMenu } from './filter-menu.tsx';
import { useFilter } from './use-filter.ts';

const PeriodForm = lazy(async () => ({ default: (await import('./period-menu-form.tsx')).PeriodForm }));

export function PeriodMenu() {
  const { filter, patch } = useFilter();
  return (
    <FilterMenu label={filtersText.period.title} count={filter.from || filter.to ? 1 : 0}>
      <PeriodForm key={`${filter.from}/${filter.to}`} from={filter.from} to={filter.to} onChange={(from, to) => patch({ from, to })} />
    </FilterMenu>
  );
}
