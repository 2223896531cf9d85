import { stages } from '@entente/shared/vocabulary/stages';
import type { Answer } from '../api/ask.ts';
import type { ExportTable } from '../export/export-table.ts';
import { topicLabel } from '../format/names.ts';

export const ladderExport = (cells: Answer<'pairLadder'>['cells']): ExportTable => ({
  caption: 'Articles by topic and stage',
  columns: ['Topic', 'Stage', 'Articles', 'First', 'Last'],
  rows: cells.map(({ topic, stage, articles, first, last }) => [topicLabel(topic), stages[stage].label, articles, first, last]),
});
