import type { Relationship } from '@entente/shared/contract/relationships';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import type { ColorBy } from './relationships-edges.ts';
import { relationshipsText } from '../text/relationships-text.ts';

/** What the colours say: only those that are there. */
export function RelationshipsLegend({ items, colorBy }: { items: readonly Relationship[]; colorBy: ColorBy }) {
  const main = new Set(items.map(({ topics }) => topics[0]?.id));
  return (
    <ul className="relationships-legend" aria-label={relationshipsText.coloursShown}>
      {colorBy === 'topic' &&
        topicIds
          .filter((id) => main.has(id))
          .map((id) => (
            <li key={id}>
              <TopicTag id={id} />
            </li>
          ))}
      {colorBy === 'stance' &&
        stanceIds.map((stance) => (
          <li key={stance}>
            <StanceMark stance={stance} />
          </li>
        ))}
      <li className="soft">{relationshipsText.dashed}</li>
    </ul>
  );
}
