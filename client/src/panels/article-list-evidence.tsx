import { useQuestion } from '../api/use-question.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Quote } from '../ui/quote.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { articleText } from '../text/article-text.ts';

/** The sentence that proves each relation best, without leaving the list. */
export function ArticleListEvidence({ id }: { id: number }) {
  const { data, error, refetch } = useQuestion('articleById', { id });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  const { relations } = data.tagging;
  if (relations.length === 0) return <p className="row-evidence soft">{articleText.list.noRelations}</p>;
  return (
    <div className="row-evidence">
      {relations.map(({ pair, stance, evidence: [best] }) => (
        <div key={`${pair}-${stance}`}>
          <PairName pair={pair} /> <StanceMark stance={stance} />
          {best && <Quote evidence={best} lang={data.article.language} />}
        </div>
      ))}
    </div>
  );
}
