import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { relationships } from '@entente/shared/contract/relationships';
import { Sparkline } from '../charts/sparkline.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { type PeriodBefore, RelationshipsChange } from './relationships-change.tsx';
import { overviewText } from '../text/overview-text.ts';

export type RelationshipItem = AnswerOf<typeof relationships>['items'][number];

export function RelationshipsRow({ item, before }: { item: RelationshipItem; before: PeriodBefore | null }) {
  const { hrefTo } = useFilter();
  return (
    <li className="relationship">
      <span className="relationship-pair">
        <PairName pair={item.pair} />
      </span>
      <Sparkline values={item.spark} name={overviewText.pairs.overPeriod(pairName(item.pair))} />
      <CountLink href={hrefTo('/articles', { pair: [item.pair] })} count={item.articles} />
      <span className="relationship-more">
        {item.topics.slice(0, 3).map(({ id }) => (
          <TopicTag key={id} id={id} short />
        ))}
        {before !== null && (
          <span className="relationship-change">
            <RelationshipsChange item={item} before={before} />
          </span>
        )}
      </span>
    </li>
  );
}
