import type { Filter } from '@entente/shared/contract/filter';
import type { Trend } from '@entente/shared/contract/trend';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { CountLink } from '../ui/count-link.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';
import { PublishersCount } from './publishers-count.tsx';
import { topicsSentence, trendSentence, type TrendWindow } from './pair-summary-text.ts';

const words = pairText.summary;

interface Counted {
  articles: number;
  stories: number;
  publishers: number;
  sample: number;
  first: string | null;
  last: string | null;
  topics: readonly { id: TopicId; articles: number }[];
  trend: Trend;
}

interface SummaryTextProps<T extends Counted> {
  question: { data: T | undefined; error: Error | null; refetch: () => unknown };
  /** What the page adds to the filter. */
  part: Partial<Filter>;
  /** Said where nothing is counted. */
  none: string;
  /** The first sentence; `since` is empty where nothing has a date. */
  lead: (articles: ReactNode, stories: ReactNode, publishers: ReactNode, since: string, data: T) => ReactNode;
  /** Said of the topics; by default which come first. */
  about?: (data: T) => ReactNode;
  /** Said after the day of the last article. */
  last?: (data: T) => ReactNode;
}

/** What the filter counts, in sentences; each number of articles or stories opens them. */
export function SummaryText<T extends Counted>({
  question: { data, error, refetch },
  part,
  none,
  lead,
  about = topicsSentence,
  last,
}: SummaryTextProps<T>) {
  const { filter, hrefTo } = useFilter();
  if (!data)
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="pair-summary">
        <Skeleton lines={2} />
      </div>
    );
  if (data.articles === 0) return <p className="pair-summary">{none}</p>;
  const within = ({ from, to, articles }: TrendWindow, inFull: boolean): ReactNode => {
    const since = filter.from !== undefined && filter.from > from ? filter.from : from;
    return (
      <CountLink href={hrefTo('/articles', { ...part, from: since, to })} count={articles}>
        {inFull && commonText.articlesAfter(articles)}
      </CountLink>
    );
  };
  return (
    <p className="pair-summary">
      {lead(
        <CountLink href={hrefTo('/articles', part)} count={data.articles}>
          {commonText.articlesAfter(data.articles)}
        </CountLink>,
        <Link href={hrefTo('/stories', part)}>{commonText.stories(data.stories)}</Link>,
        <PublishersCount key="publishers" count={data.publishers} part={part} />,
        data.first === null ? '' : formatDay(data.first),
        data,
      )}{' '}
      {about(data)} {trendSentence(data.trend, within)}
      {data.last !== null && <> {words.last(formatDay(data.last), last?.(data))}</>}
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
