import { countriesOf } from '@entente/shared/domain/codes';
import type { Relationship } from '@entente/shared/contract/relationships';
import type { Edge } from '../charts/relationships/edge.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { countOf } from '../format/numbers.ts';

export type ColorBy = 'topic' | 'stance';

/** Mostly conflict, mostly cooperation, or neither. */
const mainStance = ({ stances }: Relationship): 'conflict' | 'cooperation' | 'neutral' =>
  stances.conflict > stances.cooperation ? 'conflict' : stances.cooperation > 0 ? 'cooperation' : 'neutral';

/** A relationship as the pictures draw it. */
export function toEdge(item: Relationship, colorBy: ColorBy): Edge {
  const [a, b] = countriesOf(item.pair);
  const [topic] = item.topics;
  const stance = mainStance(item);
  const color = colorBy === 'stance' ? `var(--stance-${stance})` : topic ? `var(--topic-${topic.id})` : 'var(--line-strong)';
  const about = topic ? `, mostly ${topicLabel(topic.id).toLowerCase()}` : '';
  return {
    pair: item.pair,
    a,
    b,
    stories: item.stories,
    color,
    dashed: stance === 'conflict',
    name: `${pairName(item.pair)}: ${countOf(item.stories, 'story', 'stories')}${about}, mostly ${stance}`,
    slices: item.spark,
  };
}
