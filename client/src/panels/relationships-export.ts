import type { Relationship } from '@entente/shared/contract/relationships';
import { countriesOf } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import type { Edge, Node } from '../charts/relationships/edge.ts';
import type { ExportGraph, ExportTable } from '../export/export-table.ts';
import { countryName, stanceLabel, topicLabel } from '../format/names.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.pairs.columns;

/** The answer behind every picture of relationships. */
export const relationshipsExport = (items: readonly Relationship[]): ExportTable => ({
  caption: overviewText.pairs.caption,
  columns: [
    words.country,
    words.country,
    words.pair,
    words.articles,
    words.stories,
    words.before,
    ...stanceIds.map(stanceLabel),
    words.topics,
    words.first,
    words.last,
  ],
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
