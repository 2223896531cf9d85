import type { Answer } from '../api/ask.ts';
import type { ExportTable } from '../export/export-table.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.stories.columns;

export const storiesExport = (items: Answer<'stories'>['items']): ExportTable => ({
  caption: overviewText.stories.caption,
  columns: [words.published, words.title, words.pairs, words.topics, words.publishers, words.articles, words.sample, words.address],
  rows: items.map(({ lead, articles, publishers }) => [
    lead.published?.at ?? null,
    lead.title,
    lead.relations.map(({ pair }) => pairName(pair)).join('; '),
    lead.topics.map(topicLabel).join('; '),
    publishers.join('; '),
    articles,
    lead.sample ? commonText.sample : null,
    lead.url,
  ]),
});
