import { Link } from 'wouter';
import { bucketLabel } from '../charts/bucket-label.ts';
import type { Timeline, TimelineBucket, TimelineKey } from '../charts/timeline-bucket.ts';
import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { timelineFacts } from './timeline-facts.ts';

interface TimelineAnswerProps {
  data: Timeline;
  keys: TimelineKey[];
  count: 'articles' | 'stories';
  /** The articles of a bucket, or of all of them. */
  hrefOf: (bucket: TimelineBucket | null, key?: string) => string;
  listHref: string;
}

/** The timeline in words: how many, most when, most of what, and what it cannot show. */
export function TimelineAnswer({ data, keys, count, hrefOf, listHref }: TimelineAnswerProps) {
  const { total, peak, top } = timelineFacts(data, keys);
  const word = count === 'articles' ? ['article', 'articles'] : ['story', 'stories'];
  return (
    <>
      {total === 0 ? (
        `No dated ${word[1]} under this filter.`
      ) : (
        <>
          <CountLink href={hrefOf(null)} count={total}>
            {' '}
            dated {total === 1 ? word[0] : word[1]}
          </CountLink>
          {peak && data.buckets.length > 1 && (
            <>
              ; most in {bucketLabel(peak.start, data.unit)} (<CountLink href={hrefOf(peak)} count={peak.total} />)
            </>
          )}
          {top && (
            <>
              . First by number: {top.key.label}, <CountLink href={hrefOf(null, top.key.id)} count={top.count} />
            </>
          )}
          .
        </>
      )}
      {data.undated > 0 && (
        <>
          {' '}
          <Link href={listHref}>{countOf(data.undated, 'article')} of unknown date</Link> {data.undated === 1 ? 'is' : 'are'} in the list, not in the
          picture.
        </>
      )}
    </>
  );
}
