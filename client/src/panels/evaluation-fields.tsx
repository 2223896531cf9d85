import type { AnswerOf } from '@entente/shared/contract/endpoint';
import {
  type BaselineId,
  baselineIds,
  baselines,
  type evaluation,
  type Figures,
  type ScoredField,
  scoredFieldIds,
  scoredFields,
  type Share,
} from '@entente/shared/contract/evaluation';
import { ScoreStrip } from '../charts/score-strip.tsx';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';

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
      ? [{ ...row(id, scoredFields[id], score.labelled, ({ scores }) => scores[id]?.f1), precision: score.precision, recall: score.recall }]
      : [];
  };
  const asked = (id: 'stance' | 'stage', title: string): Row => row(id, title, own.figures[id].of, (figures) => share(figures[id]));
  return [...scoredFieldIds.flatMap(field), asked('stance', 'Stance of found pairs'), asked('stage', 'Stage of found pairs')];
}

const columnsOf = (hasReal: boolean): Column<Row>[] => [
  { key: 'field', title: 'Field', cell: ({ title }) => title },
  { key: 'own', title: 'F1', numeric: true, cell: ({ own }) => <b>{formatScore(own)}</b> },
  { key: 'strip', title: '0 to 1', cell: ({ own, naive }) => <ScoreStrip score={own} others={Object.values(naive)} /> },
  { key: 'precision', title: 'Precision', numeric: true, cell: ({ precision }) => formatScore(precision) },
  { key: 'recall', title: 'Recall', numeric: true, cell: ({ recall }) => formatScore(recall) },
  { key: 'labelled', title: 'Labelled', numeric: true, cell: ({ labelled }) => labelled },
  { key: 'check', title: 'Unseen half', numeric: true, cell: ({ check }) => formatScore(check) },
  ...(hasReal ? [{ key: 'real', title: 'Real news', numeric: true, cell: ({ real }: Row) => formatScore(real) }] : []),
  ...baselineIds.map((id): Column<Row> => ({
    key: id,
    title: baselines[id].label,
    numeric: true,
    cell: ({ naive }) => <span className="soft">{formatScore(naive[id])}</span>,
  })),
];

/** Field by field: the tagger on all labelled articles, on the half that nobody works towards, on real news, and what simple ways reach. */
export function EvaluationFields(answer: AnswerOf<typeof evaluation>) {
  const { own } = answer;
  return (
    <section>
      <h3>By field</h3>
      <DataTable caption="Figures by field" columns={columnsOf(answer.real !== null)} rows={rowsOf(answer)} rowKey={({ id }) => id} />
      <ul className="evaluation-key">
        <li>
          <b>Precision</b>: of what it gives, the share that is right. <b>Recall</b>: of what is labelled, the share that it finds. <b>F1</b> lies
          between the two; for stance and stage it is the share of right ones. The columns after “Labelled” are F1. On the line from 0 to 1 the tagger
          is the filled mark, the simple ways are the hollow ones.
        </li>
        {baselineIds.map((id) => (
          <li key={id}>
            <b>{baselines[id].label}</b>: {baselines[id].meaning}
          </li>
        ))}
        <li>These simple ways call each pair cooperation, and are told the language of a text, which the tagger has to find.</li>
      </ul>
      <p>
        Of {own.wronglyRelevant.of} articles that are no defence cooperation it took {own.wronglyRelevant.count} for it.{' '}
        {own.verbatim.count === own.verbatim.of
          ? `Each of the ${own.verbatim.of} relations that it gave quotes its sentences word for word.`
          : `${own.verbatim.count} of the ${own.verbatim.of} relations that it gave quote their sentences word for word.`}
      </p>
    </section>
  );
}
