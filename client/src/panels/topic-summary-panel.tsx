import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Answer } from '../api/ask.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatShare } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { SummaryText } from './summary-text.tsx';

const words = countryText.summary;

/** The topic in three sentences, under its heading. */
export function TopicSummaryPanel({ id }: { id: TopicId }) {
  const { filter, hrefTo } = useFilter();
  const part = { topic: [id] };
  const question = useQuestion('summary', { ...filter, topic: [id] });
  return (
    <SummaryText
      question={question}
      part={part}
      none={words.noneOfTopic}
      lead={(articles, stories, publishers, since, { pairs }) =>
        words.lead(articles, stories, publishers, <Link href={hrefTo('/relationships', part)}>{words.onPairs(pairs)}</Link>, since)
      }
      about={(data) => conflictSentence(data, hrefTo('/articles', { ...part, stance: ['conflict'] }))}
    />
  );
}

function conflictSentence({ stances, articles }: Answer<'summary'>, href: string): ReactNode {
  const conflict = stances.find(({ id }) => id === 'conflict')?.articles ?? 0;
  if (conflict === 0) return words.noConflict;
  const share = formatShare(conflict, articles);
  return words.conflict(
    <Link href={href} className="count-link" aria-label={`${share}: ${commonText.articles(conflict)}`}>
      {share}
    </Link>,
  );
}
