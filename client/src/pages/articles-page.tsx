import { useCallback, useMemo } from 'react';
import { articleSorts, useArticlePages, type ArticleSort } from '../api/use-article-pages.ts';
import { useParam } from '../app/use-param.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { NoResult } from '../filters/no-result.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { ArticleFeedLinks } from '../panels/article-feed-links.tsx';
import { ArticleList } from '../panels/article-list.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAhead } from '../ui/use-ahead.ts';
import { articleText } from '../text/article-text.ts';
import { commonText } from '../text/common-text.ts';
import './articles-page.css';

const words = articleText.list;

export function ArticlesPage() {
  usePageTitle(words.name);
  const { filter } = useFilter();
  const [sort, setSort] = useParam<ArticleSort>('sort', 'newest', articleSorts);
  const [shownSort, choose] = useAhead(sort, setSort);
  const { data, error, isPending, isFetchNextPageError, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useArticlePages(filter, sort);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const total = data?.pages[0]?.total ?? 0;
  const onMore = useCallback(() => {
    if (!isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <>
      <div className="articles-heading">
        <h1>{words.name}</h1>
        <p className="soft">{data && words.answer(commonText.articles(total))}</p>
        <ArticleFeedLinks />
        <label>
          {words.sort}{' '}
          <select value={shownSort} onChange={(event) => choose(event.target.value as ArticleSort)}>
            {articleSorts
              .filter((id) => id !== 'relevance' || filter.q !== '' || shownSort === id)
              .map((id) => (
                <option key={id} value={id}>
                  {words.sorts[id]}
                </option>
              ))}
          </select>
        </label>
      </div>
      {isPending && <Skeleton lines={14} />}
      {data && total === 0 && <NoResult />}
      {items.length > 0 && <ArticleList items={items} total={total} hasMore={hasNextPage} onMore={onMore} />}
      {isFetchingNextPage && <Skeleton lines={3} />}
      {error && <ErrorState error={error} onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())} />}
    </>
  );
}
