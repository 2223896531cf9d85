import type { Answer } from '../api/ask.ts';
import type { ExportTable } from '../export/export-table.ts';
import { pairName, topicLabel } from '../format/names.ts';

export const storiesExport = (items: Answer<'stories'>['items']): ExportTable => ({
  caption: 'Stories, newest first',
  columns: ['Published', 'Title', 'Pairs', 'Topics', 'Publishers', 'Articles', 'Sample', 'Address'],
  rows: items.map(({ lead, articles, publishers }) => [
    lead.published?.at ?? null,
    lead.title,
    lead.relations.map(({ pair }) => pairName(pair)).join('; '),
    lead.topics.map(topicLabel).join('; '),
    publishers.join('; '),
    articles,
    lead.sample ? 'Sample' : null,
    lead.url,
  ]),
});
