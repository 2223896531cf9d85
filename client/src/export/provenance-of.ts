import type { Filter } from '@entente/shared/contract/filter';
import { ask } from '../api/use-question.ts';
import { filterParts, type SourceNames } from '../filters/filter-parts.ts';
import type { Provenance } from './export-table.ts';
import { exportText } from '../text/export-text.ts';

/** The filter in words, as it stands above the page. */
const filterWords = (filter: Filter, nameOf: SourceNames): string =>
  filterParts(filter, nameOf)
    .map(({ text }) => text)
    .join(' · ') || exportText.everything;

/** What the numbers under a filter come from, asked when they leave the page. */
export async function provenanceOf(title: string, filter: Filter): Promise<Provenance> {
  const [facets, status] = await Promise.all([ask('facets', filter), ask('status', {})]);
  const named = facets.publisher.filter(({ id }) => filter.publisher.length === 0 || filter.publisher.includes(id));
  return {
    title,
    filter: filterWords(filter, (id) => status.sources.find((source) => source.id === id)?.name),
    url: location.href,
    exportedAt: new Date().toISOString(),
    articles: facets.total,
    stories: facets.stories,
    sample: facets.sample,
    period: { from: filter.from ?? status.first, to: filter.to ?? status.last },
    publishers: named.map(({ id, articles }) => ({ name: id, articles })),
    sources: status.sources.filter(({ articles }) => articles > 0).map(({ name }) => name),
    tagger: status.tagger,
    version: status.version,
  };
}
