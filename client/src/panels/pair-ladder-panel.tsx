import type { Pair } from '@entente/shared/domain/codes';
import { stageIds, type Stage } from '@entente/shared/vocabulary/stages';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { ReactNode } from 'react';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay, yearsBetween } from '../format/dates.ts';
import { stageLabel, topicLabel } from '../format/names.ts';
import { lower } from '../format/lower.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { ladderExport } from './pair-ladder-export.ts';
import { pairQuery } from './pair-query.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';
import './pair-ladder-panel.css';

const words = pairText.ladder;

type Cell = Answer<'pairLadder'>['cells'][number];

/** These are always shown, so that a gap shows as one; the others where something has come to them. */
const core: ReadonlySet<Stage> = new Set<Stage>(['mooted', 'signed', 'under-way', 'delivered']);
const stopped: ReadonlySet<Stage> = new Set<Stage>(['suspended', 'cancelled']);

/** Topics by stages: how far each is said to have come. Every cell opens its articles. */
export function PairLadderPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('pairLadder', pairQuery(filter, pair));
  const cells = question.data?.cells ?? [];
  const rows = topicIds.filter((topic) => cells.some((cell) => cell.topic === topic));
  const rungs = stageIds.filter((stage) => core.has(stage) || cells.some((cell) => cell.stage === stage));
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={18}
      exports={{ name: `ladder-${pair}`, part: { pair: [pair] }, tables: () => [ladderExport(cells)] }}
      answer={
        question.data &&
        answerOf(
          cells,
          words.unstaged(
            <CountLink href={hrefTo('/articles', { pair: [pair], stage: ['none'] })} count={question.data.unstaged}>
              {commonText.articlesAfter(question.data.unstaged)}
            </CountLink>,
            question.data.unstaged,
          ),
        )
      }
    >
      {rows.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
        <div className="table-frame" role="region" aria-label={words.frame} tabIndex={0}>
          <table className="ladder" data-picture>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.topic}</th>
                {rungs.map((stage) => (
                  <th key={stage} scope="col">
                    <StageLadder stage={stage} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((topic) => (
                <tr key={topic}>
                  <th scope="row">
                    <TopicTag id={topic} />
                  </th>
                  {rungs.map((stage) => (
                    <LadderCell key={stage} pair={pair} cell={cells.find((cell) => cell.topic === topic && cell.stage === stage)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function LadderCell({ pair, cell }: { pair: Pair; cell: Cell | undefined }) {
  const { hrefTo } = useFilter();
  if (!cell) return <td aria-label={commonText.none} />;
  const { topic, stage, articles, first, last } = cell;
  const name = `${topicLabel(topic)}, ${lower(stageLabel(stage))}: ${commonText.articles(articles)}`;
  return (
    <td data-stopped={stopped.has(stage) || undefined} style={{ '--topic': `var(--topic-${topic})` } as React.CSSProperties}>
      <CountLink href={hrefTo('/articles', { pair: [pair], topic: [topic], stage: [stage] })} count={articles} label={name} />
      {first !== null && last !== null && <span className="ladder-days">{first === last ? formatDay(last) : yearsBetween(first, last)}</span>}
    </td>
  );
}

/** The furthest stage that any topic has reached, in words. */
function answerOf(cells: readonly Cell[], unstaged: ReactNode): ReactNode {
  if (cells.length === 0) return words.nothing;
  const furthest = stageIds.filter((stage) => !stopped.has(stage)).findLast((stage) => cells.some((cell) => cell.stage === stage));
  const topics = topicIds.filter((topic) => cells.some((cell) => cell.topic === topic && cell.stage === furthest));
  const reached = furthest ? words.furthest(lower(stageLabel(furthest)), topics.map((topic) => lower(topicLabel(topic))).join(', ')) : '';
  return (
    <>
      {reached}
      {unstaged}
    </>
  );
}
