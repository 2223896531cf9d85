import type { ChronologyEntry } from '@entente/shared/contract/pair';
import type { ExportTable } from '../export/export-table.ts';
import { stageLabel, stanceLabel, topicLabel } from '../format/names.ts';
import { roleText } from './pair-chronology-role.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.chronology;

/** One row for a story, with the sentence that proves it best. */
export const chronologyExport = (entries: readonly ChronologyEntry[]): ExportTable => ({
  caption: words.caption,
  columns: [
    words.published,
    words.headline,
    words.stance,
    words.topics,
    words.stage,
    words.roles,
    words.quote,
    words.publishers,
    words.articles,
    commonText.sample,
    words.address,
  ],
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
    sample ? commonText.sample : null,
    url,
  ]),
});
