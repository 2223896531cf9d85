import type { Relation } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { topicLabel } from '../format/names.ts';
import { CorrectionFoot, CorrectionReason } from './correction-form.tsx';
import { keptText } from '../text/kept-text.ts';

const words = keptText.corrections;

/** What of a pair an article does not speak of: the pair as a whole, or one of its topics. */
export function RejectForm({ article, relation: { pair, topics }, onDone }: { article: number; relation: Relation; onDone: () => void }) {
  const [topic, setTopic] = useState<TopicId | null>(null);
  const [reason, setReason] = useState('');
  const correct = useCommand('correctArticle');
  return (
    <form
      className="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate({ query: {}, body: { article, kind: 'reject', pair, topic, reason } }, { onSuccess: onDone });
      }}
    >
      <label>
        {words.what}
        <select value={topic ?? ''} onChange={(event) => setTopic((event.target.value || null) as TopicId | null)}>
          <option value="">{words.wholePair}</option>
          {topics.map((id) => (
            <option key={id} value={id}>
              {words.onlyTopic(topicLabel(id))}
            </option>
          ))}
        </select>
      </label>
      <CorrectionReason reason={reason} onChange={setReason} />
      <CorrectionFoot submit={words.submits.reject} isReady={reason.trim() !== '' && !correct.isPending} error={correct.error} onCancel={onDone} />
    </form>
  );
}
