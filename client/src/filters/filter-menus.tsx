import { CountryMenu } from './country-menu.tsx';
import { ListMenu, type ListPart } from './list-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PeriodMenu } from './period-menu.tsx';
import { useFacets } from './use-facets.ts';

const menus = [['pair'], ['topic'], ['stance'], ['language'], ['publisher', 'publisherCountry', 'source']] as const satisfies [
  ListPart,
  ...ListPart[],
][];

/** All parts of the filter; the choices count what they would show. */
export function FilterMenus() {
  const { data } = useFacets();
  return (
    <div className="filter-menus">
      <PeriodMenu />
      <CountryMenu counts={data?.country ?? []} />
      {menus.map((parts) => (
        <ListMenu key={parts[0]} parts={parts} facets={data} />
      ))}
      <MoreMenu facets={data} />
    </div>
  );
}
