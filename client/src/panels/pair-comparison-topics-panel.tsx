import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { ReactNode } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName, stanceLabel, topicLabel } from '../format/names.ts';
import { formatShare } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import type { PairSummary } from './pair-summary-text.ts';
import { commonText } from '../text/common-text.ts';
import { comparisonText } from '../text/comparison-text.ts';
import { pairQuery } from './pair-query.ts';
import { PairSwatch } from './pair-swatch.tsx';
import { chosen } from './timeline-keys.ts';
import './pair-comparison-topics-panel.css';

const words = comparisonText.topics;

interface Row {
  id: string;
  label: string;
  mark: ReactNode;
  part: Partial<Filter>;
  counts: readonly number[];
}

/** What each pair is in the news for, as shares of its own articles, so that a large and a small one can be compared. */
export function PairComparisonTopicsPanel({ pairs }: { pairs: readonly [Pair, Pair] }) {
  const { filter } = useFilter();
  const [one, other] = pairs;
  const first = useQuestion('pairSummary', pairQuery(filter, one));
  const second = useQuestion('pairSummary', pairQuery(filter, other));
  const both = first.data && second.data ? [first.data, second.data] : [];
  const rows = both.length === 2 ? rowsOf(both, filter) : [];
  const wholes = both.map(({ articles }) => Math.max(1, articles));
  const most = Math.max(0.01, ...rows.flatMap(({ counts }) => counts.map((count, at) => count / wholes[at]!)));
  return (
    <Panel
      title={words.title}
      state={first.error ? first : second}
      skeletonLines={10}
      exports={{
        name: `topics-${one}-${other}`,
        part: { pair: [one, other] },
        tables: () => [
          {
            caption: words.caption,
            columns: ['', ...pairs.map(pairName)],
            rows: rows.map(({ label, counts }) => [label, ...counts]),
          },
        ],
      }}
      answer={words.answer}
    >
      <figure className="both-shares" data-picture aria-label={words.picture}>
        {rows.map((row) => (
          <div key={row.id} className="both-shares-row">
            {row.mark}
            <span>
              {row.counts.map((count, at) => (
                <Share key={pairs[at]} {...{ row, count, at, most }} pair={pairs[at]!} whole={wholes[at]!} />
              ))}
            </span>
          </div>
        ))}
      </figure>
    </Panel>
  );
}

interface ShareProps {
  row: Row;
  pair: Pair;
  count: number;
  whole: number;
  at: number;
  most: number;
}

function Share({ row, pair, count, whole, at, most }: ShareProps) {
  const { hrefTo } = useFilter();
  return (
    <span className="both-shares-bar">
      <PairSwatch at={at} />
      <span className="both-shares-track" aria-hidden="true">
        {count > 0 && <span data-at={at} style={{ inlineSize: `${((count / whole / most) * 100).toFixed(2)}%` }} />}
      </span>
      <span className="both-shares-number">{formatShare(count, whole)}</span>
      <CountLink
        href={hrefTo('/articles', { pair: [pair], ...row.part })}
        count={count}
        label={`${pairName(pair)}, ${row.label}: ${commonText.articles(count)}`}
      />
    </span>
  );
}

function rowsOf(both: readonly PairSummary[], filter: Filter): Row[] {
  const topicRows = topicIds
    .filter((id) => chosen(filter.topic, id))
    .map((id) => ({
      id,
      label: topicLabel(id),
      mark: <TopicTag id={id} />,
      part: { topic: [id] },
      counts: both.map(({ topics }) => topics.find((topic) => topic.id === id)?.articles ?? 0),
    }));
  const stanceRows = stanceIds
    .filter((id) => chosen(filter.stance, id))
    .map((id) => ({
      id,
      label: stanceLabel(id),
      mark: <StanceMark stance={id} />,
      part: { stance: [id] },
      counts: both.map(({ stances }) => stances.find((stance) => stance.id === id)?.articles ?? 0),
    }));
  return [...topicRows, ...stanceRows].filter(({ counts }) => counts.some((count) => count > 0));
}
