import type { Pair } from '@entente/shared/domain/codes';
import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { lower } from '../format/lower.ts';
import { pairName, stageLabel, topicLabel } from '../format/names.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { comparisonText } from '../text/comparison-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { pairQuery } from './pair-query.ts';
import { PairSwatch } from './pair-swatch.tsx';
import './pair-ladder-panel.css';

const words = comparisonText.ladder;
const { columns } = overviewText.pairs;

type Cells = Answer<'pairLadder'>['cells'];

/** How far each has come, in one ladder: in every cell the two side by side. */
export function PairComparisonLadderPanel({ pairs }: { pairs: readonly [Pair, Pair] }) {
  const { filter } = useFilter();
  const [one, other] = pairs;
  const first = useQuestion('pairLadder', pairQuery(filter, one));
  const second = useQuestion('pairLadder', pairQuery(filter, other));
  const both: readonly Cells[] = [first.data?.cells ?? [], second.data?.cells ?? []];
  const all = both.flat();
  const rungs = stageIds.filter((stage) => all.some((cell) => cell.stage === stage));
  return (
    <Panel
      title={words.title}
      state={first.error ? first : second}
      skeletonLines={8}
      exports={{ name: `ladders-${one}-${other}`, part: { pair: [one, other] }, tables: () => [exportOf(pairs, both)] }}
      answer={first.data && second.data && `${pairs.map((pair, at) => furthest(pair, both[at]!)).join('; ')}.`}
    >
      {all.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
        <div className="table-frame" role="region" aria-label={words.region} tabIndex={0}>
          <table className="ladder" data-picture>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.topic}</th>
                {rungs.map((stage) => (
                  <th key={stage} scope="col">
                    <StageLadder stage={stage} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {topicIds
                .filter((topic) => all.some((cell) => cell.topic === topic))
                .map((topic) => (
                  <tr key={topic}>
                    <th scope="row">
                      <TopicTag id={topic} />
                    </th>
                    {rungs.map((stage) => (
                      <BothCell key={stage} {...{ pairs, both, topic, stage }} />
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

interface BothCellProps {
  pairs: readonly [Pair, Pair];
  both: readonly Cells[];
  topic: TopicId;
  stage: Stage;
}

function BothCell({ pairs, both, topic, stage }: BothCellProps) {
  const { hrefTo } = useFilter();
  const counts = both.map((cells) => cells.find((cell) => cell.topic === topic && cell.stage === stage)?.articles ?? 0);
  if (counts.every((count) => count === 0)) return <td aria-label={commonText.none} />;
  return (
    <td>
      <span className="ladder-both">
        {pairs.map((pair, at) => (
          <span key={pair}>
            {counts[at]! > 0 && (
              <>
                <PairSwatch at={at} />{' '}
                <CountLink
                  href={hrefTo('/articles', { pair: [pair], topic: [topic], stage: [stage] })}
                  count={counts[at]!}
                  label={`${pairName(pair)}, ${topicLabel(topic)}, ${lower(stageLabel(stage))}: ${commonText.articles(counts[at]!)}`}
                />
              </>
            )}
          </span>
        ))}
      </span>
    </td>
  );
}

const stopped: ReadonlySet<Stage> = new Set<Stage>(['suspended', 'cancelled']);

function furthest(pair: Pair, cells: Cells): string {
  const stage = stageIds.filter((id) => !stopped.has(id)).findLast((id) => cells.some((cell) => cell.stage === id));
  return stage ? words.furthest(pairName(pair), lower(stageLabel(stage))) : words.noStage(pairName(pair));
}

const exportOf = (pairs: readonly [Pair, Pair], both: readonly Cells[]) => ({
  caption: words.caption,
  columns: [columns.pair, words.topic, words.stage, columns.articles, columns.first, columns.last],
  rows: pairs.flatMap((pair, at) =>
    both[at]!.map(({ topic, stage, articles, first, last }) => [pairName(pair), topicLabel(topic), stageLabel(stage), articles, first, last]),
  ),
});
