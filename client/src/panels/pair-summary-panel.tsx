import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { lower } from '../format/lower.ts';
import { stageLabel } from '../format/names.ts';
import { pairText } from '../text/pair-text.ts';
import { pairQuery } from './pair-query.ts';
import type { PairSummary } from './pair-summary-text.ts';
import { SummaryText } from './summary-text.tsx';

const words = pairText.summary;

/** The pair in three sentences, under its heading. */
export function PairSummaryPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const question = useQuestion('pairSummary', pairQuery(filter, pair));
  return (
    <SummaryText
      question={question}
      part={{ pair: [pair] }}
      none={words.nothing}
      lead={words.counts}
      last={({ latest }) => latest && <LatestArticle {...latest} />}
    />
  );
}

function LatestArticle({ articleId, title, language, stage }: NonNullable<PairSummary['latest']>) {
  const { hrefTo } = useFilter();
  return (
    <>
      <Link href={hrefTo(`/articles/${articleId}`)} dir="auto" lang={language === 'und' ? undefined : language}>
        {title}
      </Link>
      {stage !== null && ` (${lower(stageLabel(stage))})`}
    </>
  );
}
