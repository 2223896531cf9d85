import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { pairQuery } from './pair-query.ts';
import { topicsSentence, trendSentence } from './pair-summary-text.ts';

/** The pair in three sentences, under its heading. */
export function PairSummaryPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const { data, error, refetch } = useQuestion('pairSummary', pairQuery(filter, pair));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  if (data.articles === 0) return <p className="pair-summary">No article under this filter speaks of these two countries with each other.</p>;
  return (
    <p className="pair-summary">
      <CountLink href={hrefTo('/articles', { pair: [pair] })} count={data.articles}>
        {data.articles === 1 ? ' article' : ' articles'}
      </CountLink>{' '}
      in {countOf(data.stories, 'story', 'stories')} from {countOf(data.publishers, 'publisher')}
      {data.first !== null && ` since ${formatDay(data.first)}`}. {topicsSentence(data)} {trendSentence(data)}
      {data.last !== null && ` Last: ${formatDay(data.last)}.`}
      {data.sample > 0 && (
        <>
          {' '}
          <SampleBadge />{' '}
          <CountLink href={hrefTo('/articles', { pair: [pair], sample: 'only' })} count={data.sample}>
            {' '}
            of them from the sample corpus
          </CountLink>
        </>
      )}
    </p>
  );
}
