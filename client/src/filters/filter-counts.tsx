import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { useFacets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

/** `1,204 articles · 655 stories`, told to screen readers when it changes. */
export function FilterCounts() {
  const { hrefTo } = useFilter();
  const { data, error } = useFacets();
  return (
    <p className="filter-counts" role="status">
      {data && !error && (
        <>
          <CountLink href={hrefTo('/articles')} count={data.total}>
            {data.total === 1 ? ' article' : ' articles'}
          </CountLink>{' '}
          · {countOf(data.stories, 'story', 'stories')}
        </>
      )}
      {error && 'The counts did not load.'}
    </p>
  );
}
