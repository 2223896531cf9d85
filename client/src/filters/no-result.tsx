import { useQueries } from '@tanstack/react-query';
import { emptyFilter } from '@entente/shared/contract/filter';
import { ask } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFilter } from './use-filter.ts';
import { useFilterParts } from './use-filter-parts.ts';
import { commonText } from '../text/common-text.ts';
import { filtersText } from '../text/filters-text.ts';

const words = filtersText.nothing;

/** Nothing is under the filter: which part excludes most, with a button to drop each. */
export function NoResult() {
  const { filter, patch, replace } = useFilter();
  const parts = useFilterParts();
  const totals = useQueries({
    queries: parts.map(({ without }) => {
      const query = { ...filter, ...without };
      return { queryKey: ['facets', query], queryFn: ({ signal }: { signal: AbortSignal }) => ask('facets', query, undefined, signal) };
    }),
  });
  const drops = parts.map((part, i) => ({ ...part, total: totals[i]?.data?.total })).sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  return (
    <EmptyState title={words.title}>
      {drops.length > 0 && <p>{words.leaveOut}</p>}
      <ul className="drop-list">
        {drops.map(({ key, text, total, without }) => (
          <li key={key}>
            <Button onPress={() => patch(without)}>
              <span>
                {words.without(<b dir="auto">{text}</b>)}
                {total !== undefined && `: ${commonText.articles(total)}`}
              </span>
            </Button>
          </li>
        ))}
        {drops.length > 1 && (
          <li>
            <Button onPress={() => replace(emptyFilter)}>{filtersText.clearAll}</Button>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
