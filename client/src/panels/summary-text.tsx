import type { Filter } from '@entente/shared/contract/filter';
import type { Answer } from '../api/ask.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { CountLink } from '../ui/count-link.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { topicsSentence, trendSentence } from './pair-summary-text.ts';

const words = countryText.summary;

interface SummaryTextProps {
  question: { data: Answer<'summary'> | undefined; error: Error | null; refetch: () => unknown };
  /** What the page adds to the filter. */
  part: Partial<Filter>;
  /** Said where nothing is counted. */
  none: string;
  /** How many pairs there are, in the page's words. */
  others: (pairs: number) => string;
  /** Said of the topics; by default which come first. */
  about?: (data: Answer<'summary'>) => string;
}

/** What the filter counts, in sentences. */
export function SummaryText({ question: { data, error, refetch }, part, none, others, about = topicsSentence }: SummaryTextProps) {
  const { hrefTo } = useFilter();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  if (data.articles === 0) return <p className="pair-summary">{none}</p>;
  return (
    <p className="pair-summary">
      {words.lead(
        <CountLink href={hrefTo('/articles', part)} count={data.articles}>
          {commonText.articlesAfter(data.articles)}
        </CountLink>,
        commonText.stories(data.stories),
        commonText.publishers(data.publishers),
        others(data.pairs),
        data.first === null ? '' : formatDay(data.first),
      )}{' '}
      {about(data)} {trendSentence(data)}
      {data.last !== null && ` ${words.last(formatDay(data.last))}`}
      {data.sample > 0 && (
        <>
          {' '}
          <SampleBadge />{' '}
          <CountLink href={hrefTo('/articles', { ...part, sample: 'only' })} count={data.sample}>
            {words.fromSample}
          </CountLink>
        </>
      )}
    </p>
  );
}
