import { useQueries } from '@tanstack/react-query';
import { emptyFilter } from '@entente/shared/contract/filter';
import { ask } from '../api/use-question.ts';
import { countOf } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { filterParts } from './filter-parts.ts';
import { useFilter } from './use-filter.ts';

/** Nothing is under the filter: which part excludes most, with a button to drop each. */
export function NoResult() {
  const { filter, patch, replace } = useFilter();
  const parts = filterParts(filter);
  const totals = useQueries({
    queries: parts.map(({ without }) => {
      const query = { ...filter, ...without };
      return { queryKey: ['facets', query], queryFn: ({ signal }: { signal: AbortSignal }) => ask('facets', query, undefined, signal) };
    }),
  });
  const drops = parts.map((part, i) => ({ ...part, total: totals[i]?.data?.total })).sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  return (
    <EmptyState title="No article is under this filter">
      {drops.length > 0 && <p>Leave out a part of it:</p>}
      <ul className="drop-list">
        {drops.map(({ key, text, total, without }) => (
          <li key={key}>
            <Button onPress={() => patch(without)}>
              <span>
                Without <b dir="auto">{text}</b>
                {total !== undefined && `: ${countOf(total, 'article')}`}
              </span>
            </Button>
          </li>
        ))}
        {drops.length > 1 && (
          <li>
            <Button onPress={() => replace(emptyFilter)}>Clear all</Button>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
