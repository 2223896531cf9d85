import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { CountLink } from '../ui/count-link.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { pairQuery } from './pair-query.ts';
import { topicsSentence, trendSentence } from './pair-summary-text.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.summary;

/** The pair in three sentences, under its heading. */
export function PairSummaryPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const { data, error, refetch } = useQuestion('pairSummary', pairQuery(filter, pair));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  if (data.articles === 0) return <p className="pair-summary">{words.nothing}</p>;
  return (
    <p className="pair-summary">
      {words.counts(
        <CountLink href={hrefTo('/articles', { pair: [pair] })} count={data.articles}>
          {commonText.articlesAfter(data.articles)}
        </CountLink>,
        commonText.stories(data.stories),
        commonText.publishers(data.publishers),
        data.first === null ? '' : formatDay(data.first),
      )}{' '}
      {topicsSentence(data)} {trendSentence(data)}
      {data.last !== null && ` ${words.last(formatDay(data.last))}`}
      {data.sample > 0 && (
        <>
          {' '}
          <SampleBadge />{' '}
          <CountLink href={hrefTo('/articles', { pair: [pair], sample: 'only' })} count={data.sample}>
            {words.fromSample}
          </CountLink>
        </>
      )}
    </p>
  );
}
