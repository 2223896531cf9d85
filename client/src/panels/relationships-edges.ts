import { countriesOf } from '@entente/shared/domain/codes';
import type { Relationship } from '@entente/shared/contract/relationships';
import type { Edge } from '../charts/relationships/edge.ts';
import { lower } from '../format/lower.ts';
import { pairName, stanceLabel, topicLabel } from '../format/names.ts';
import { commonText } from '../text/common-text.ts';
import { relationshipsText } from '../text/relationships-text.ts';

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
  const about = topic ? relationshipsText.mostly(lower(topicLabel(topic.id))) : '';
  return {
    pair: item.pair,
    a,
    b,
    stories: item.stories,
    color,
    dashed: stance === 'conflict',
    name: `${pairName(item.pair)}: ${commonText.stories(item.stories)}${about}${relationshipsText.mostly(lower(stanceLabel(stance)))}`,
  };
}
