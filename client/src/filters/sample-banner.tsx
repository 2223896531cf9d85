import { useCommand } from '../api/use-question.ts';
import { Link } from 'wouter';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { useFacets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

/** Says on every page how much of what is counted came with Entente, and how to be without it. */
export function SampleBanner() {
  const { filter, patch, hrefTo } = useFilter();
  const { data } = useFacets();
  const remove = useCommand('removeSample');
  if (!data || data.sample === 0) return null;
  const isAll = data.sample === data.total;
  const removeAll = (): void => {
    if (globalThis.confirm('Remove all sample articles? Your own articles stay. The sample can be loaded again.')) remove.mutate({ query: {} });
  };
  return (
    <aside className="sample-banner" aria-label="Sample data">
      <span>
        {isAll
          ? `All ${formatCount(data.total)} of these articles are sample data.`
          : `${formatCount(data.sample)} of these ${formatCount(data.total)} articles are sample data.`}
      </span>
      {!isAll && <Link href={hrefTo('/articles', { sample: 'only' })}>Show only these</Link>}
      {filter.sample === 'only' ? (
        <Button look="quiet" onPress={() => patch({ sample: 'include' })}>
          Show all articles
        </Button>
      ) : (
        <Button look="quiet" onPress={() => patch({ sample: 'exclude' })}>
          Hide sample
        </Button>
      )}
      <Button look="quiet" onPress={removeAll} isDisabled={remove.isPending}>
        Remove sample
      </Button>
      {remove.error && <span role="alert">{remove.error.message}</span>}
    </aside>
  );
}
