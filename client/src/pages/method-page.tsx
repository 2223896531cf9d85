import { stages, stageIds } from '@entente/shared/vocabulary/stages';
import { stances, stanceIds } from '@entente/shared/vocabulary/stances';
import { topics, topicIds } from '@entente/shared/vocabulary/topics';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { EvaluationPanel } from '../panels/evaluation-panel.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { MethodRules } from './method-page-rules.tsx';
import './method-page.css';

/** What is tagged and what each tag means, from the same lists that the tagger uses. */
export function MethodPage() {
  usePageTitle('Method');
  const { data } = useQuestion('status', {});
  return (
    <article className="method-page">
      <h1>Method</h1>
      <p>
        Entente reads news articles by rules, not by a model that guesses: each tag has a quoted sentence, the rule that read it and its reason in
        words. The same article gives the same tags on every machine. {data && <>The tagger at work is {data.tagger}.</>}
      </p>
      <EvaluationPanel />
      <MethodRules />
      <h2>Topics</h2>
      <dl>
        {topicIds.map((id) => (
          <div key={id}>
            <dt>
              <TopicTag id={id} />
            </dt>
            <dd>{topics[id].meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>Stance</h2>
      <dl>
        {stanceIds.map((id) => (
          <div key={id}>
            <dt>
              <StanceMark stance={id} />
            </dt>
            <dd>{stances[id].meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>Stage</h2>
      <dl>
        {stageIds.map((id) => (
          <div key={id}>
            <dt>
              <StageLadder stage={id} />
            </dt>
            <dd>{stages[id].meaning}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
