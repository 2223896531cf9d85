import type { Evidence } from '@entente/shared/domain/tagging';
import { useState } from 'react';
import { ProblemError, useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { ArticleFacts } from '../panels/article-text-facts.tsx';
import { ArticleTextLegend } from '../panels/article-text-legend.tsx';
import { ArticleStoryPanel } from '../panels/article-story-panel.tsx';
import { ArticleTags } from '../panels/article-tags.tsx';
import { ArticleTitle } from '../panels/article-text-title.tsx';
import { ArticleText } from '../panels/article-text.tsx';
import { NotesPanel } from '../panels/notes-panel.tsx';
import { RelatedPanel } from '../panels/related-panel.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { articleText } from '../text/article-text.ts';
import './article-page.css';

export function ArticlePage({ id }: { id: number }) {
  const { data, error, refetch } = useQuestion('articleById', { id }, { enabled: id > 0 });
  const [active, setActive] = useState<Evidence | null>(null);
  usePageTitle(data?.article.title ?? articleText.title);
  if (!(id > 0) || (error instanceof ProblemError && error.problem.status === 404)) return <NotFoundPage what={articleText.gone} />;
  // One and the same heading before and after the text is there: the focus stands on it.
  return (
    <article>
      <ArticleTitle data={data} active={active} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <ArticleFacts id={id} article={data.article} />}
      {data && (
        <div className="article-columns">
          <div>
            <ArticleText article={data.article} tagging={data.tagging} active={active} />
            <ArticleTextLegend />
          </div>
          <ArticleTags article={id} tagging={data.tagging} active={active} onChoose={setActive} lang={data.article.language} />
          <div>
            <NotesPanel about={{ article: id }} />
            <ArticleStoryPanel id={id} />
            <RelatedPanel id={id} />
          </div>
        </div>
      )}
    </article>
  );
}
