import type { Filter } from '@entente/shared/contract/filter';
import { Link } from 'wouter';
import { bucketLabel } from '../charts/bucket-label.ts';
import type { Timeline, TimelineBucket, TimelineKey } from '../charts/timeline-bucket.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { timelineFacts } from './timeline-facts.ts';

interface TimelineAnswerProps {
  data: Timeline;
  keys: TimelineKey[];
  count: 'articles' | 'stories';
  filter: Filter;
  hrefOf: (bucket: TimelineBucket, key?: string) => string;
}

/** The timeline in words: how many, most when, most of what, and what it cannot show. */
export function TimelineAnswer({ data, keys, count, filter, hrefOf }: TimelineAnswerProps) {
  const { hrefTo } = useFilter();
  const { total, peak, top } = timelineFacts(data, keys);
  const all = hrefTo('/articles', filter);
  const word = count === 'articles' ? ['article', 'articles'] : ['story', 'stories'];
  return (
    <>
      {total === 0 ? `No dated ${word[1]} under this filter.` : (
        <><CountLink href={all} count={total}> dated {total === 1 ? word[0] : word[1]}</CountLink>{peak && data.buckets.length > 1 && (
          <>; most in {bucketLabel(peak.start, data.unit)} (<CountLink href={hrefOf(peak)} count={peak.total} />)</>
        )}{top && <>. First by number: {top.key.label}, {formatCount(top.count)}</>}.</>
      )}
      {data.undated > 0 && <> <Link href={all}>{countOf(data.undated, 'article')} of unknown date</Link> {data.undated === 1 ? 'is' : 'are'} in the list, not in the picture.</>}
    </>
  );
}
