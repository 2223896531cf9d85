import type { Filter } from '@entente/shared/contract/filter';
import { foldName } from '@entente/shared/vocabulary/fold-name';
import { useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatCount } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { filtersText } from '../text/filters-text.ts';
import { CountLink } from '../ui/count-link.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './publishers-count-list.css';

const [shown, searchedFrom] = [60, 12];

/** Publishers under the filter, those of most articles first, each with its articles. */
export function PublishersList({ part }: { part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuestion('facets', { ...filter, ...part });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />;
  const { publisher: chosen } = { ...filter, ...part };
  const all = data.publisher.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const found = all.filter(({ id }) => ` ${foldName(id)}`.includes(` ${foldName(text)}`));
  return (
    <>
      {all.length > searchedFrom && (
        <input
          type="search"
          value={text}
          placeholder={filtersText.narrow}
          aria-label={filtersText.narrow}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, shown).map(({ id, articles }) => (
          <li key={id}>
            <span dir="auto">{id}</span>
            <CountLink href={hrefTo('/articles', { ...part, publisher: [id] })} count={articles} label={`${id}: ${commonText.articles(articles)}`} />
          </li>
        ))}
      </ul>
      <p className="soft" role="status">
        {found.length === 0 && filtersText.noMatch}
        {found.length > shown && filtersText.moreNames(formatCount(found.length - shown))}
      </p>
    </>
  );
}
