import type { Relationship } from '@entente/shared/contract/relationships';
import { countriesOf } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import type { Edge, Node } from '../charts/relationships/edge.ts';
import type { ExportGraph, ExportTable } from '../export/export-table.ts';
import { countryName, stanceLabel, topicLabel } from '../format/names.ts';

/** The answer behind every picture of relationships. */
export const relationshipsExport = (items: readonly Relationship[]): ExportTable => ({
  caption: 'Pairs by number of articles',
  columns: ['Country', 'Country', 'Pair', 'Articles', 'Stories', 'Before', ...stanceIds.map(stanceLabel), 'Topics', 'First', 'Last'],
  rows: items.map(({ pair, articles, stories, previous, stances, topics, first, last }) => [
    ...countriesOf(pair).map(countryName),
    pair,
    articles,
    stories,
    previous,
    ...stanceIds.map((stance) => stances[stance] ?? 0),
    topics.map((topic) => `${topicLabel(topic.id)} (${topic.articles})`).join('; '),
    first,
    last,
  ]),
});

export const graphExport = (edges: readonly Edge[], nodes: readonly Node[]): ExportGraph => ({
  nodes: nodes.map(({ code, name, stories }) => ({ id: code, label: name, weight: stories })),
  edges: edges.map(({ a, b, name, stories }) => ({ source: a, target: b, label: name, weight: stories })),
});
