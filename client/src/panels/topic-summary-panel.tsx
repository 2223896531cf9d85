import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatShare } from '../format/numbers.ts';
import { countryText } from '../text/country-text.ts';
import { SummaryText } from './summary-text.tsx';

const words = countryText.summary;

/** The topic in three sentences, under its heading. */
export function TopicSummaryPanel({ id }: { id: TopicId }) {
  const { filter } = useFilter();
  const question = useQuestion('summary', { ...filter, topic: [id] });
  return <SummaryText question={question} part={{ topic: [id] }} none={words.noneOfTopic} others={words.onPairs} about={conflictSentence} />;
}

function conflictSentence({ stances, articles }: Answer<'summary'>): string {
  const conflict = stances.find(({ id }) => id === 'conflict')?.articles ?? 0;
  return conflict === 0 ? words.noConflict : words.conflict(formatShare(conflict, articles));
}
