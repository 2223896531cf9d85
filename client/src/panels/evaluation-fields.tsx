import type { AnswerOf } from '@entente/shared/contract/endpoint';
import {
  type BaselineId,
  baselineIds,
  type evaluation,
  type Figures,
  type ScoredField,
  scoredFieldIds,
  type Share,
} from '@entente/shared/contract/evaluation';
import { ScoreStrip } from '../charts/score-strip.tsx';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { methodText } from '../text/method-text.ts';

const words = methodText.evaluation;

interface Row {
  id: string;
  title: string;
  labelled: number;
  precision?: number | undefined;
  recall?: number | undefined;
  /** F1; where a question has one answer, the share of right ones. */
  own: number | undefined;
  check: number | undefined;
  real: number | undefined;
  naive: Record<BaselineId, number | undefined>;
}

const share = ({ count, of }: Share): number | undefined => (of === 0 ? undefined : count / of);

function rowsOf({ own, check, real }: AnswerOf<typeof evaluation>): Row[] {
  const row = (id: string, title: string, labelled: number, of: (figures: Figures) => number | undefined): Row => ({
    id,
    title,
    labelled,
    own: of(own.figures),
    check: of(check.figures),
    real: real ? of(real.figures) : undefined,
    naive: Object.fromEntries(baselineIds.map((name) => [name, of(own.baselines[name])])) as Row['naive'],
  });
  const field = (id: ScoredField): Row[] => {
    const score = own.figures.scores[id];
    return score
      ? [{ ...row(id, words.fields[id], score.labelled, ({ scores }) => scores[id]?.f1), precision: score.precision, recall: score.recall }]
      : [];
  };
  const asked = (id: 'stance' | 'stage', title: string): Row => row(id, title, own.figures[id].of, (figures) => share(figures[id]));
  return [...scoredFieldIds.flatMap(field), asked('stance', words.stanceOfPairs), asked('stage', words.stageOfPairs)];
}

const columnsOf = (hasReal: boolean): Column<Row>[] => [
  { key: 'field', title: words.field, cell: ({ title }) => title },
  { key: 'own', title: 'F1', numeric: true, cell: ({ own }) => <b>{formatScore(own)}</b> },
  { key: 'strip', title: words.strip, cell: ({ own, naive }) => <ScoreStrip score={own} others={Object.values(naive)} /> },
  { key: 'precision', title: words.precision, numeric: true, cell: ({ precision }) => formatScore(precision) },
  { key: 'recall', title: words.recall, numeric: true, cell: ({ recall }) => formatScore(recall) },
  { key: 'labelled', title: words.labelled, numeric: true, cell: ({ labelled }) => labelled },
  { key: 'check', title: words.unseen, numeric: true, cell: ({ check }) => formatScore(check) },
  ...(hasReal ? [{ key: 'real', title: words.realNews, numeric: true, cell: ({ real }: Row) => formatScore(real) }] : []),
  ...baselineIds.map((id): Column<Row> => ({
    key: id,
    title: words.baselines[id].label,
    numeric: true,
    cell: ({ naive }) => <span className="soft">{formatScore(naive[id])}</span>,
  })),
];

/** Field by field: the tagger on all labelled articles, on the half that nobody works towards, on real news, and what simple ways reach. */
export function EvaluationFields(answer: AnswerOf<typeof evaluation>) {
  const { own } = answer;
  return (
    <section>
      <h3>{words.byField}</h3>
      <DataTable caption={words.byFieldCaption} columns={columnsOf(answer.real !== null)} rows={rowsOf(answer)} rowKey={({ id }) => id} />
      <ul className="evaluation-key">
        <li>{words.key(<b>{words.precision}</b>, <b>{words.recall}</b>, <b>F1</b>)}</li>
        {baselineIds.map((id) => (
          <li key={id}>
            <b>{words.baselines[id].label}</b>: {words.baselines[id].meaning}
          </li>
        ))}
        <li>{words.simpleWays}</li>
      </ul>
      <p>
        {words.wronglyRelevant(own.wronglyRelevant.count, own.wronglyRelevant.of)} {words.verbatim(own.verbatim.count, own.verbatim.of)}
      </p>
    </section>
  );
}
