import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { EvaluationPanel } from '../panels/evaluation-panel.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { MethodRules } from './method-page-rules.tsx';
import { appText } from '../text/app-text.ts';
import { methodText } from '../text/method-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';
import { Link } from 'wouter';
import './method-page.css';

/** What is tagged and what each tag means, from the same lists that the tagger uses. */
export function MethodPage() {
  usePageTitle(appText.method);
  const { data } = useQuestion('status', {});
  return (
    <article className="method-page">
      <h1>{appText.method}</h1>
      <p>
        {methodText.lead}
        {data && methodText.atWork(data.tagger)}
      </p>
      <p>
        <Link href="/design">{methodText.design}</Link>
      </p>
      <EvaluationPanel />
      <MethodRules />
      <h2>{methodText.topics}</h2>
      <dl>
        {topicIds.map((id) => (
          <div key={id}>
            <dt>
              <TopicTag id={id} />
            </dt>
            <dd>{vocabularyText.topics[id].meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{methodText.stance}</h2>
      <dl>
        {stanceIds.map((id) => (
          <div key={id}>
            <dt>
              <StanceMark stance={id} />
            </dt>
            <dd>{vocabularyText.stances[id].meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{methodText.stage}</h2>
      <dl>
        {stageIds.map((id) => (
          <div key={id}>
            <dt>
              <StageLadder stage={id} />
            </dt>
            <dd>{vocabularyText.stages[id].meaning}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
