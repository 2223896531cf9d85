import { useEffect } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Link } from 'wouter';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { expectsSample, rememberSample } from './sample-hint.ts';
import { useFacets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';
import { said } from '../text/said.ts';

const words = filtersText.sample;

/** Says on every page how much of what is counted came with Entente, and how to be without it. */
export function SampleBanner() {
  const { filter, patch, hrefTo } = useFilter();
  const { data, error } = useFacets();
  const remove = useCommand('removeSample');
  const isThere = data && data.sample > 0;
  useEffect(() => {
    if (isThere !== undefined) rememberSample(isThere);
  }, [isThere]);
  if (!data && !error && expectsSample()) return <div className="sample-banner" aria-hidden="true" />;
  if (!isThere) return null;
  const isAll = data.sample === data.total;
  const removeAll = (): void => {
    if (globalThis.confirm(words.sure)) remove.mutate({ query: {} });
  };
  return (
    <aside className="sample-banner" aria-label={words.legend}>
      <span>{isAll ? words.all(formatCount(data.total)) : words.some(formatCount(data.sample), formatCount(data.total))}</span>
      {!isAll && <Link href={hrefTo('/articles', { sample: 'only' })}>{words.onlyThese}</Link>}
      {filter.sample === 'only' ? (
        <Button look="quiet" onPress={() => patch({ sample: 'include' })}>
          {words.showAll}
        </Button>
      ) : (
        <Button look="quiet" onPress={() => patch({ sample: 'exclude' })}>
          {words.hide}
        </Button>
      )}
      <Button look="quiet" onPress={removeAll} isDisabled={remove.isPending}>
        {words.remove}
      </Button>
      {remove.error && <span role="alert">{said(remove.error.message)}</span>}
    </aside>
  );
}
