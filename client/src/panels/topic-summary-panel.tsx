import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countOf, formatShare } from '../format/numbers.ts';
import { SummaryText } from './summary-text.tsx';

/** The topic in three sentences, under its heading. */
export function TopicSummaryPanel({ id }: { id: TopicId }) {
  const { filter } = useFilter();
  const question = useQuestion('summary', { ...filter, topic: [id] });
  return (
    <SummaryText
      question={question}
      part={{ topic: [id] }}
      none="No article under this filter is about this topic."
      others={(pairs) => `on ${countOf(pairs, 'pair')} of countries`}
      about={conflictSentence}
    />
  );
}

function conflictSentence({ stances, articles }: Answer<'summary'>): string {
  const conflict = stances.find(({ id }) => id === 'conflict')?.articles ?? 0;
  return conflict === 0
    ? 'Nothing of it is refused, suspended or conflict.'
    : `${formatShare(conflict, articles)} tell of refusal, suspension or conflict.`;
}
