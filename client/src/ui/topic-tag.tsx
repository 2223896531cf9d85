import type { TopicId } from '@entente/shared/vocabulary/topics';
import { topicLabel } from '../format/names.ts';
import { topicLetter } from '../format/topic-letter.ts';
import './topic-tag.css';

/** A topic by letter and colour, with its label unless `short`; then the label is its accessible name. */
export function TopicTag({ id, short = false }: { id: TopicId; short?: boolean }) {
  const label = topicLabel(id);
  return (
    <span className="topic-tag" data-topic={id} title={label}>
      <span className="topic-letter" aria-hidden="true">
        {topicLetter[id]}
      </span>
      <span className={short ? 'visually-hidden' : 'topic-label'}>{label}</span>
    </span>
  );
}
