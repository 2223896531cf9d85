import { useMemo } from 'react';
import { storySorts, useStoryPages, type StorySort } from '../api/use-story-pages.ts';
import { useParam } from '../app/use-param.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { NoResult } from '../filters/no-result.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { StoryList } from '../panels/story-list.tsx';
import { appText } from '../text/app-text.ts';
import { commonText } from '../text/common-text.ts';
import { storiesText } from '../text/stories-text.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';
import './articles-page.css';

export function StoriesPage() {
  usePageTitle(appText.stories);
  const { filter } = useFilter();
  const [sort, setSort] = useParam<StorySort>('sort', 'newest', storySorts);
  const { data, error, isPending, isFetchNextPageError, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useStoryPages(filter, sort);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const total = data?.pages[0]?.total ?? 0;
  return (
    <>
      <div className="articles-heading">
        <h1>{appText.stories}</h1>
        <p className="soft">{data && storiesText.lead(commonText.stories(total))}</p>
        <Switch label={storiesText.order} value={sort} options={storySorts.map((id) => [id, storiesText.orders[id]] as const)} onChange={setSort} />
      </div>
      {isPending && <Skeleton lines={14} />}
      {data && total === 0 && <NoResult />}
      {items.length > 0 && <StoryList items={items} />}
      {isFetchingNextPage && <Skeleton lines={3} />}
      {hasNextPage && !isFetchingNextPage && <Button onPress={() => void fetchNextPage()}>{storiesText.more}</Button>}
      {error && <ErrorState error={error} onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())} />}
    </>
  );
}
