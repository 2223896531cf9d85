import type { Filter } from '@entente/shared/contract/filter';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const storySorts = ['newest', 'most-covered'] as const;
export type StorySort = (typeof storySorts)[number];

const size = 40;

/** The stories under a filter, page after page. */
export const useStoryPages = (filter: Filter, sort: StorySort) =>
  useInfiniteQuery({
    queryKey: ['stories', 'pages', filter, sort],
    queryFn: ({ pageParam, signal }) => ask('stories', { ...filter, sort, skip: pageParam, limit: size }, undefined, signal),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * size < total ? pages.length * size : null),
    placeholderData: keepPreviousData,
  });
