import { Link } from 'wouter';
import { CountLink } from '../ui/count-link.tsx';
import { useFacets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';
import { commonText } from '../text/common-text.ts';
import { filtersText } from '../text/filters-text.ts';

/** `1,204 articles · 655 stories`, told to screen readers when it changes. */
export function FilterCounts() {
  const { hrefTo } = useFilter();
  const { data, error } = useFacets();
  return (
    <p className="filter-counts" role="status">
      {data && (
        <>
          <CountLink href={hrefTo('/articles')} count={data.total}>
            {commonText.articlesAfter(data.total)}
          </CountLink>{' '}
          ·{' '}
          <Link href={hrefTo('/stories')} className="count-link">
            {commonText.stories(data.stories)}
          </Link>
        </>
      )}
      {error && !data && filtersText.notLoaded}
    </p>
  );
}
