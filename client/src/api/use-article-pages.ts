import type { Filter } from '@entente/shared/contract/filter';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const articleSorts = ['newest', 'oldest', 'relevance'] as const;
export type ArticleSort = (typeof articleSorts)[number];

/** The articles under a filter, page after page. */
export const useArticlePages = (filter: Filter, sort: ArticleSort) =>
  useInfiniteQuery({
    queryKey: ['articles', 'pages', filter, sort],
    queryFn: ({ pageParam, signal }) => ask('articles', { ...filter, sort, ...(pageParam !== null && { cursor: pageParam }) }, undefined, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
