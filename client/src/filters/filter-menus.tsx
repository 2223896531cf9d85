import { CountryMenu } from './country-menu.tsx';
import { ListMenu } from './list-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PeriodMenu } from './period-menu.tsx';
import { useFacets } from './use-facets.ts';

const parts = ['pair', 'topic', 'stance', 'language', 'publisher'] as const;

/** All parts of the filter; the choices count what they would show. */
export function FilterMenus() {
  const { data } = useFacets();
  return (
    <div className="filter-menus">
      <PeriodMenu />
      <CountryMenu counts={data?.country ?? []} />
      {parts.map((part) => (
        <ListMenu key={part} part={part} counts={data?.[part] ?? []} />
      ))}
      <MoreMenu relevance={data?.relevance ?? []} />
    </div>
  );
}
