import type { Breakdown } from '@entente/shared/contract/evaluation';
import { ScoreStrip } from '../charts/score-strip.tsx';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';

type Row = Breakdown['byTopic'][number];

const columns: readonly Column<Row>[] = [
  { key: 'topic', title: 'Topic', cell: ({ topic }) => <TopicTag id={topic} /> },
  { key: 'f1', title: 'F1', numeric: true, cell: ({ score }) => <b>{formatScore(score.f1)}</b> },
  { key: 'strip', title: '0 to 1', cell: ({ score }) => <ScoreStrip score={score.f1} others={[]} /> },
  { key: 'precision', title: 'Precision', numeric: true, cell: ({ score }) => formatScore(score.precision) },
  { key: 'recall', title: 'Recall', numeric: true, cell: ({ score }) => formatScore(score.recall) },
  { key: 'labelled', title: 'Labelled', numeric: true, cell: ({ score }) => score.labelled },
];

/** Topic by topic; the simple ways know none, and give each article the commonest. */
export function EvaluationTopics({ rows }: { rows: readonly Row[] }) {
  return (
    <section>
      <h3>By topic</h3>
      <DataTable caption="Figures by topic" columns={columns} rows={rows} rowKey={({ topic }) => topic} />
      <p className="soft">The simple ways know no topics; in the table by field they give each article that names two countries the commonest one.</p>
    </section>
  );
}
