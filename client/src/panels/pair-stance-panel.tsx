import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { stanceLabel } from '../format/names.ts';
import { formatShare } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { pairQuery } from './pair-query.ts';
import { chosen, stanceKey } from './timeline-keys.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.stance;

export function PairStancePanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairSummary', pairQuery(filter, pair));
  const stances = (question.data?.stances ?? []).filter(({ id }) => chosen(filter.stance, id));
  const most = Math.max(1, ...stances.map(({ articles }) => articles));
  const conflict = stances.find(({ id }) => id === 'conflict')?.articles ?? 0;
  const all = stances.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={3}
      exports={{
        name: `stance-${pair}`,
        part: { pair: [pair] },
        tables: () => [
          {
            caption: words.caption,
            columns: [pairText.chronology.stance, pairText.chronology.articles],
            rows: stances.map(({ id, articles }) => [stanceLabel(id), articles]),
          },
        ],
      }}
      answer={all > 0 && (conflict === 0 ? words.none : words.share(formatShare(conflict, all)))}
    >
      {stances.map(({ id, articles }) => (
        <BarRow
          key={id}
          label={stanceLabel(id)}
          share={articles / most}
          color={stanceKey(id).color}
          look={stanceKey(id).look ?? 'solid'}
          count={<CountLink href={hrefTo('/articles', { pair: [pair], stance: [id] })} count={articles} />}
        />
      ))}
    </Panel>
  );
}
