import { Link } from 'wouter';
import { bucketLabel } from '../charts/bucket-label.ts';
import type { Timeline, TimelineBucket, TimelineKey } from '../charts/timeline-bucket.ts';
import { CountLink } from '../ui/count-link.tsx';
import { timelineFacts } from './timeline-facts.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.timeline;

interface TimelineAnswerProps {
  data: Timeline;
  keys: TimelineKey[];
  count: 'articles' | 'stories';
  /** The articles or stories of a bucket, or of all of them. */
  hrefOf: (bucket: TimelineBucket | null, key?: string) => string;
  undatedHref: string;
}

/** The timeline in words: how many, most when, most of what, and what it cannot show. */
export function TimelineAnswer({ data, keys, count, hrefOf, undatedHref }: TimelineAnswerProps) {
  const { total, peak, top } = timelineFacts(data, keys);
  return (
    <>
      {total === 0 ? (
        words.none(count)
      ) : (
        <>
          <CountLink href={hrefOf(null)} count={total}>
            {words.dated(total, count)}
          </CountLink>
          {peak && data.buckets.length > 1 && words.most(bucketLabel(peak.start, data.unit), <CountLink href={hrefOf(peak)} count={peak.total} />)}
          {top && words.first(top.key.label, <CountLink href={hrefOf(null, top.key.id)} count={top.count} />)}.
        </>
      )}
      {data.undated > 0 && (
        <>
          {' '}
          <Link href={undatedHref}>{words.undated(data.undated, count)}</Link>
          {words.undatedRest(data.undated)}
        </>
      )}
    </>
  );
}
