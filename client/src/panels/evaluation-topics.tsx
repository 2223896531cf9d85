import type { Breakdown } from '@entente/shared/contract/evaluation';
import { ScoreStrip } from '../charts/score-strip.tsx';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { methodText } from '../text/method-text.ts';

const words = methodText.evaluation;

type Row = Breakdown['byTopic'][number];

const columns: readonly Column<Row>[] = [
  { key: 'topic', title: words.topic, cell: ({ topic }) => <TopicTag id={topic} /> },
  { key: 'f1', title: 'F1', numeric: true, cell: ({ score }) => <b>{formatScore(score.f1)}</b> },
  { key: 'strip', title: words.strip, cell: ({ score }) => <ScoreStrip score={score.f1} others={[]} /> },
  { key: 'precision', title: words.precision, numeric: true, cell: ({ score }) => formatScore(score.precision) },
  { key: 'recall', title: words.recall, numeric: true, cell: ({ score }) => formatScore(score.recall) },
  { key: 'labelled', title: words.labelled, numeric: true, cell: ({ score }) => score.labelled },
];

/** Topic by topic; the simple ways know none, and give each article the commonest. */
export function EvaluationTopics({ rows }: { rows: readonly Row[] }) {
  return (
    <section>
      <h3>{words.byTopic}</h3>
      <DataTable caption={words.byTopicCaption} columns={columns} rows={rows} rowKey={({ topic }) => topic} />
      <p className="soft">{words.topicFoot}</p>
    </section>
  );
}
