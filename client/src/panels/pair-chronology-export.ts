import type { ChronologyEntry } from '@entente/shared/contract/pair';
import type { ExportTable } from '../export/export-table.ts';
import { stageLabel, stanceLabel, topicLabel } from '../format/names.ts';
import { roleText } from './pair-chronology-role.ts';

/** One row for a story, with the sentence that proves it best. */
export const chronologyExport = (entries: readonly ChronologyEntry[]): ExportTable => ({
  caption: 'Chronology',
  columns: ['Published', 'Title', 'Stance', 'Topics', 'Stage', 'Roles', 'Quote', 'Publishers', 'Articles', 'Sample', 'Address'],
  rows: entries.map(({ published, title, stance, topics, stage, roles, evidence, publishers, articles, sample, url }) => [
    published?.at ?? null,
    title,
    stanceLabel(stance),
    topics.map(topicLabel).join('; '),
    stage && stageLabel(stage),
    roles.map(roleText).join('; '),
    evidence[0]?.quote ?? null,
    publishers.join('; '),
    articles,
    sample ? 'Sample' : null,
    url,
  ]),
});
