import type { Filter } from '@entente/shared/contract/filter';
import { useQuestion } from '../api/use-question.ts';
import { type FilterPart, filterParts, type SourceNames } from './filter-parts.ts';
import { useFilter } from './use-filter.ts';

/** Sources are asked for by id and read by name: asked once there is one to name. */
export function useSourceNames(enabled: boolean): SourceNames {
  const { data } = useQuestion('status', {}, { enabled });
  return (id) => data?.sources.find((source) => source.id === id)?.name;
}

/** A filter in words, by default that of the page. */
export function useFilterParts(other?: Filter): FilterPart[] {
  const { filter } = useFilter();
  const shown = other ?? filter;
  return filterParts(shown, useSourceNames(shown.source.length > 0));
}
