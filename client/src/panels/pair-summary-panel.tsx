import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairText } from '../text/pair-text.ts';
import { pairQuery } from './pair-query.ts';
import { SummaryText } from './summary-text.tsx';

const words = pairText.summary;

/** The pair in three sentences, under its heading. */
export function PairSummaryPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const question = useQuestion('pairSummary', pairQuery(filter, pair));
  return <SummaryText question={question} part={{ pair: [pair] }} none={words.nothing} lead={words.counts} />;
}
