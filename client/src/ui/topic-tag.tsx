import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { topicLabel } from '../format/names.ts';
import { topicLetter } from '../format/topic-letter.ts';
import './topic-tag.css';

interface TopicTagProps {
  id: TopicId;
  /** Its letter alone; then the label is its accessible name. */
  short?: boolean;
  /** Where it stands in something that is pressed itself: leads nowhere. */
  plain?: boolean;
}

/** A topic by letter and colour, leading to its page under the filter. */
export function TopicTag({ id, short = false, plain = false }: TopicTagProps) {
  const { hrefTo } = useFilter();
  const look = { 'data-topic': id, title: topicLabel(id) };
  return plain ? (
    <span className="topic-tag" {...look}>
      <TopicWords id={id} short={short} />
    </span>
  ) : (
    <Link href={hrefTo(`/topic/${id}`, { topic: [] })} className={short ? 'topic-tag topic-link-short' : 'topic-tag topic-link'} {...look}>
      <TopicWords id={id} short={short} />
    </Link>
  );
}

const TopicWords = ({ id, short }: { id: TopicId; short: boolean }): ReactNode => (
  <>
    <span className="topic-letter" aria-hidden="true">
      {topicLetter[id]}
    </span>
    <span className={short ? 'visually-hidden' : 'topic-label'}>{topicLabel(id)}</span>
  </>
);
