import type { Evidence } from '@entente/shared/domain/tagging';
import { useState } from 'react';
import { ProblemError, useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { ArticleHead } from '../panels/article-text-head.tsx';
import { ArticleTextLegend } from '../panels/article-text-legend.tsx';
import { ArticleStory } from '../panels/article-tags-story.tsx';
import { ArticleTags } from '../panels/article-tags.tsx';
import { ArticleText } from '../panels/article-text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import './article-page.css';

export function ArticlePage({ id }: { id: number }) {
  const { data, error, refetch } = useQuestion('articleById', { id }, { enabled: id > 0 });
  const [active, setActive] = useState<Evidence | null>(null);
  usePageTitle(data?.article.title ?? 'Article');
  if (!(id > 0) || (error instanceof ProblemError && error.problem.status === 404)) return <NotFoundPage what="There is no such article. It may have been removed." />;
  if (!data) return <><h1>Article</h1>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />}</>;
  const { article, tagging, storyMates } = data;
  return (
    <article className="article-page">
      <ArticleHead id={id} article={article} tagging={tagging} active={active} />
      <div className="article-columns">
        <div className="article-main">
          <ArticleText article={article} tagging={tagging} active={active} />
          <ArticleTextLegend />
          <ArticleStory mates={storyMates} />
        </div>
        <ArticleTags tagging={tagging} active={active} onChoose={setActive} lang={article.language} />
      </div>
    </article>
  );
}
