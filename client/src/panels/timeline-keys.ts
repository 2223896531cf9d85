import type { Filter } from '@entente/shared/contract/filter';
import { stanceIds, type Stance } from '@entente/shared/vocabulary/stances';
import { topicIds, type TopicId } from '@entente/shared/vocabulary/topics';
import type { TimelineKey } from '../charts/timeline-bucket.ts';
import { stanceLabel, topicLabel } from '../format/names.ts';

export type Split = 'topic' | 'stance';

const topicKey = (id: TopicId): TimelineKey => ({ id, label: topicLabel(id), color: `var(--topic-${id})` });

/** Conflict hangs below the axis, so that it is never netted against cooperation. */
const stanceLooks: Record<Stance, Pick<TimelineKey, 'below' | 'look'>> = {
  cooperation: {},
  conflict: { below: true, look: 'hatched' },
  neutral: { look: 'hollow' },
};

export const stanceKey = (id: Stance): TimelineKey => ({ id, label: stanceLabel(id), color: `var(--stance-${id})`, ...stanceLooks[id] });

/**
 * The series of the timeline. Where the filter asks for some topics or stances only those are drawn:
 * an article can have others too, but a link to "this one" would then open other articles than the bar counts.
 */
export function timelineKeys(split: Split, filter: Filter): TimelineKey[] {
  if (split === 'stance') return stanceIds.filter((id) => chosen(filter.stance, id)).map(stanceKey);
  return topicIds.filter((id) => chosen(filter.topic, id)).map(topicKey);
}

/** Whether the filter leaves this one in; an empty list leaves all. */
export const chosen = <T>(list: readonly T[], id: T): boolean => list.length === 0 || list.includes(id);

/** What narrows the filter to one series. */
export const keyPart = (split: Split, id: string): Partial<Filter> => (split === 'stance' ? { stance: [id as Stance] } : { topic: [id as TopicId] });
