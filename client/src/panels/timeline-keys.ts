import type { Filter } from '@entente/shared/contract/filter';
import { stanceIds, type Stance } from '@entente/shared/vocabulary/stances';
import { topicIds, type TopicId } from '@entente/shared/vocabulary/topics';
import type { Timeline, TimelineKey } from '../charts/timeline-bucket.ts';
import { stanceLabel, topicLabel } from '../format/names.ts';
import { overviewText } from '../text/overview-text.ts';

/** What the user chooses. */
export type Split = 'topic' | 'stance';

/** What is asked: by topic with conflict apart where a page is about relations. */
export type AskedSplit = Split | 'topic-stance';

const topicKey = (id: TopicId): TimelineKey => ({ id, label: topicLabel(id), color: `var(--topic-${id})` });

/** Cooperation refused, suspended or cancelled is conflict too. */
const conflictLabel = overviewText.timeline.refused;

const peaceful: readonly Stance[] = ['cooperation', 'neutral'];

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
function timelineKeys(split: AskedSplit, filter: Filter): TimelineKey[] {
  if (split === 'stance') return stanceIds.filter((id) => chosen(filter.stance, id)).map(stanceKey);
  const own = topicIds.filter((id) => chosen(filter.topic, id));
  if (split === 'topic') return own.map(topicKey);
  const isAsked = (some: readonly Stance[]): boolean => some.some((id) => chosen(filter.stance, id));
  return [...(isAsked(peaceful) ? own.map(topicKey) : []), ...(isAsked(['conflict']) ? [{ ...stanceKey('conflict'), label: conflictLabel }] : [])];
}

/** With conflict apart there are twenty: of those the ones that are there. */
export function keysIn(data: Timeline | undefined, split: AskedSplit, filter: Filter): TimelineKey[] {
  const possible = timelineKeys(split, filter);
  if (split !== 'topic-stance' || !data) return possible;
  return possible.filter(({ id }) => data.buckets.some(({ counts }) => (counts[id] ?? 0) > 0));
}

/** Whether the filter leaves this one in; an empty list leaves all. */
export const chosen = <T>(list: readonly T[], id: T): boolean => list.length === 0 || list.includes(id);

/** What narrows the filter to one series. */
export function keyPart(split: AskedSplit, id: string, filter: Filter): Partial<Filter> {
  if (split === 'stance') return { stance: [id as Stance] };
  if (split === 'topic') return { topic: [id as TopicId] };
  if (id === 'conflict') return { stance: ['conflict'] };
  return { topic: [id as TopicId], stance: peaceful.filter((stance) => chosen(filter.stance, stance)) };
}
