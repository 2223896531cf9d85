import type { Answer } from '../api/ask.ts';
import type { ExportTable } from '../export/export-table.ts';
import { stageLabel, topicLabel } from '../format/names.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.ladder;

export const ladderExport = (cells: Answer<'pairLadder'>['cells']): ExportTable => ({
  caption: words.caption,
  columns: [words.columns.topic, words.columns.stage, words.columns.articles, words.columns.first, words.columns.last],
  rows: cells.map(({ topic, stage, articles, first, last }) => [topicLabel(topic), stageLabel(stage), articles, first, last]),
});
