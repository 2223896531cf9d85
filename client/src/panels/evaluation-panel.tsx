import { useQuestion } from '../api/use-question.ts';
import { formatDay } from '../format/dates.ts';
import { countOf, formatShare } from '../format/numbers.ts';
import { Panel } from '../ui/panel.tsx';
import { EvaluationErrors } from './evaluation-errors.tsx';
import { EvaluationFields } from './evaluation-fields.tsx';
import { EvaluationLanguages } from './evaluation-languages.tsx';
import { EvaluationTopics } from './evaluation-topics.tsx';
import './evaluation-panel.css';

/** How well the tagger reads, as it was measured: by field, language and topic, beside what anyone would try first. */
export function EvaluationPanel() {
  const state = useQuestion('evaluation', {});
  const status = useQuestion('status', {});
  const { data } = state;
  const atWork = status.data?.tagger;
  const pairs = data?.own.figures.scores.pairs;
  return (
    <Panel
      title="How well it reads"
      state={state}
      skeletonLines={12}
      answer={
        data &&
        pairs && (
          <>
            On {countOf(data.own.items, 'labelled article')} in {countOf(data.own.languages, 'language')} it finds {formatShare(pairs.recall, 1)} of
            the {pairs.labelled} pairs that they state, and {formatShare(pairs.precision, 1)} of the pairs that it gives are right.
          </>
        )
      }
    >
      {data && (
        <div className="evaluation">
          <p>
            Measured on {formatDay(data.own.measuredOn)} with {data.own.tagger}
            {atWork !== undefined && atWork !== data.own.tagger && <>; the tagger at work now is {atWork}, and has not been measured</>}. The labelled
            articles are our own: short texts written for this project and labelled before the tagger saw them, a third of them traps. Whoever works
            on the tagger may look at its errors in one half; in the other, the unseen half, nobody looks at anything but the figures.
            {data.real && (
              <>
                {' '}
                Beside them stand {countOf(data.real.items, 'real news item')} in {countOf(data.real.languages, 'language')}, labelled apart from the
                tagger, whose errors were looked at.
              </>
            )}{' '}
            A text that it has never met will score lower than what was worked with; the unseen half comes nearest to that.
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
