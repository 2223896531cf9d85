import { useQuestion } from '../api/use-question.ts';
import { formatDay } from '../format/dates.ts';
import { formatShare } from '../format/numbers.ts';
import { Panel } from '../ui/panel.tsx';
import { EvaluationErrors } from './evaluation-errors.tsx';
import { EvaluationFields } from './evaluation-fields.tsx';
import { EvaluationLanguages } from './evaluation-languages.tsx';
import { EvaluationTopics } from './evaluation-topics.tsx';
import { methodText } from '../text/method-text.ts';
import './evaluation-panel.css';

const words = methodText.evaluation;

/** How well the tagger reads, as it was measured: by field, language and topic, beside what anyone would try first. */
export function EvaluationPanel() {
  const state = useQuestion('evaluation', {});
  const status = useQuestion('status', {});
  const { data } = state;
  const atWork = status.data?.tagger;
  const pairs = data?.own.figures.scores.pairs;
  return (
    <Panel
      title={words.title}
      state={state}
      skeletonLines={40}
      answer={
        data &&
        pairs &&
        words.answer(data.own.items, data.own.languages, formatShare(pairs.recall, 1), pairs.labelled, formatShare(pairs.precision, 1))
      }
    >
      {data && (
        <div className="evaluation">
          <p>
            {words.measured(formatDay(data.own.measuredOn), data.own.tagger)}
            {atWork !== undefined && atWork !== data.own.tagger && words.notMeasured(atWork)}
            {words.own}
            {data.real && words.real(data.real.items, data.real.languages)}
            {words.caution}
          </p>
          <EvaluationFields {...data} />
          <EvaluationErrors {...data.own} missed={1 - (pairs?.recall ?? 1)} />
          <EvaluationLanguages rows={data.own.byLanguage} />
          <EvaluationTopics rows={data.own.byTopic} />
        </div>
      )}
    </Panel>
  );
}
